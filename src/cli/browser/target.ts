import type { CDPSession } from 'playwright-core';

/** A page of the extension that Playwright does not follow by itself, such as the toolbar popup. */
export interface TargetPage {
  /** Runs an expression in the page, as a click of the reader does, and returns its value; throws what it throws. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** PNG of what it shows. */
  screenshot(): Promise<Buffer>;
}

const waitMilliseconds = 15_000;

/** The id of the target that will come to show an address beginning so, which has to be within a quarter of a minute. */
export function opened(session: CDPSession, address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${address} did not open.`)), waitMilliseconds);
    const seen = ({ targetInfo }: { targetInfo: { targetId: string; url: string } }) => {
      if (!targetInfo.url.startsWith(address)) return;
      clearTimeout(timer);
      session.off('Target.targetCreated', seen);
      session.off('Target.targetInfoChanged', seen);
      resolve(targetInfo.targetId);
    };
    session.on('Target.targetCreated', seen);
    session.on('Target.targetInfoChanged', seen);
    void session.send('Target.setDiscoverTargets', { discover: true });
  });
}

interface Reply {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** Attaches to a target by its id, over the browser's own session. */
export async function attachTo(session: CDPSession, targetId: string): Promise<TargetPage> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply: Reply = JSON.parse(event.message);
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  let messages = 0;
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = ++messages;
    const reply = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await reply;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  };
  return {
    async evaluate<Value>(expression: string) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        userGesture: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(`In a page of the extension: ${JSON.stringify(exceptionDetails)}`);
      return (result as { value: Value }).value;
    },
    async screenshot() {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
  };
}
