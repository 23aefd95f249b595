import { createServer, type ServerResponse } from 'node:http';

export interface LocalServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  close(): void;
}

/** Serves each path by its function, with 404 for every other. */
export async function serveLocally(
  pages: Readonly<Record<string, (response: ServerResponse) => unknown>>,
): Promise<LocalServer> {
  const server = createServer(({ url = '/' }, response) => {
    const page = pages[url];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    if (page) page(response);
    else response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
