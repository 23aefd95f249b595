import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findOrInstallBrowser } from '../../src/cli/browser/install.ts';
import { copyExtension, type Manifest } from './extension-copy.ts';

type Send = (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>;
type Heard = (method: string, params: Record<string, unknown>, sessionId?: string) => void;

/** Runs an expression and returns what it comes to; throws what it throws. */
export type Evaluate = <Value>(expression: string) => Promise<Value>;

/**
 * A browser with the extension whose tabs no debugger is attached to, but where a test asks for it: Chromium prepares no page
 * ahead under one. Tabs are driven by the extension's own interface, from one of its pages.
 */
export interface UnattachedBrowser {
  /** In a page of the extension. */
  readonly evaluate: Evaluate;
  /** Of a page of the extension. */
  addressOf(file: string): string;
  /** In the page at an address, popups too; what went wrong in it so far is told to `fault`. */
  attach(address: string, fault?: (text: string) => void): Promise<Evaluate>;
  close(): Promise<void>;
}

export async function unattachedBrowser(change: (manifest: Manifest) => void): Promise<UnattachedBrowser> {
  const copy = copyExtension(change);
  const profile = mkdtempSync(join(tmpdir(), 'exosome-claim-checker-profile-'));
  const child = spawn(
    findOrInstallBrowser().path,
    [
      ...['--headless=new', '--disable-gpu', '--no-first-run', '--no-default-browser-check', '--remote-debugging-pipe'],
      '--disable-backgrounding-occluded-windows',
      ...['--disable-quic', '--disable-component-update', '--disable-sync', '--password-store=basic'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      ...[
        `--user-data-dir=${profile}`,
        `--disable-extensions-except=${copy.folder}`,
        `--load-extension=${copy.folder}`,
      ],
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const faults = new Map<string | undefined, (text: string) => void>();
  const send = talk(child, (method, params, sessionId) => {
    const text = faultIn(method, params as unknown as Told);
    if (text !== null) faults.get(sessionId)?.(text);
  });
  const targetAt = async (matches: (url: string) => boolean): Promise<{ targetId: string; url: string }> => {
    for (;;) {
      const { targetInfos } = (await send('Target.getTargets')) as { targetInfos: { targetId: string; url: string }[] };
      const found = targetInfos.find(({ url }) => matches(url));
      if (found) return found;
    }
  };
  const attach: UnattachedBrowser['attach'] = async (address, fault = () => undefined) => {
    const { targetId } = await targetAt((url) => url === address);
    const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string };
    faults.set(sessionId, fault);
    await send('Runtime.enable', {}, sessionId);
    const evaluate = async <Value>(expression: string): Promise<Value> => {
      const asked = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      const { result, exceptionDetails } = await send('Runtime.evaluate', asked, sessionId);
      if (exceptionDetails) throw new Error(`${address}: ${JSON.stringify(exceptionDetails)}`);
      return (result as { value: Value }).value;
    };
    while ((await evaluate('document.readyState === "complete" && location.href')) !== address);
    return evaluate;
  };
  const worker = await targetAt((url) => /^chrome-extension:.*background\.js$/.test(url));
  const addressOf = (file: string): string => new URL(file, worker.url).href;
  // Comes to the front by itself, once; what is shown next is not to be covered by it.
  await targetAt((url) => url === addressOf('welcome.html'));
  await send('Target.createTarget', { url: addressOf('options.html') });
  return {
    evaluate: await attach(addressOf('options.html')),
    addressOf,
    attach,
    async close() {
      await send('Browser.close');
      await ended;
      copy.remove();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

interface Told {
  readonly type: string;
  readonly args: readonly { readonly value?: unknown; readonly description?: string }[];
  readonly exceptionDetails: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** What an event tells of that went wrong; null where it tells of something else. */
function faultIn(method: string, { type, args, exceptionDetails }: Told): string | null {
  if (method === 'Runtime.exceptionThrown') return exceptionDetails.exception?.description ?? exceptionDetails.text;
  if (method !== 'Runtime.consoleAPICalled' || type !== 'error') return null;
  return args.map(({ value, description }) => value ?? description).join(' ');
}

/** The browser's end of the pipe: messages in JSON, each ended by a NUL. */
function talk({ stdio }: ChildProcess, heard: Heard): Send {
  const [, , , into, out] = stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<
    number,
    { done: (result: Record<string, unknown>) => void; failed: (error: Error) => void }
  >();
  let rest = '';
  out.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, method, params, result, error, sessionId } = JSON.parse(message);
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.failed(new Error(error.message));
      else if (asked) asked.done(result);
      else heard(method, params, sessionId);
    }
  });
  let count = 0;
  return (method, params = {}, sessionId) => {
    const id = ++count;
    into.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    return new Promise((done, failed) => waiting.set(id, { done, failed }));
  };
}
