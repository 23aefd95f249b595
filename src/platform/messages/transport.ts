/** How messages go from one part of the extension to another. */
import { type Browser, browser } from 'wxt/browser';
import type { Asker, MaybePromise, Name, Protocol, StopListening } from './protocol.ts';

interface Message<N extends Name> {
  readonly exosomes: N;
  readonly asks: Protocol[N]['asks'];
}

function isMessage<N extends Name>(name: N, message: unknown): message is Message<N> {
  return typeof message === 'object' && message !== null && (message as Message<N>).exosomes === name;
}

/** Leaves messages of other names to other listeners. A listener that fails sends no reply: the asker's own fallback holds. */
export function listen<N extends Name>(
  name: N,
  answer: (asks: Protocol[N]['asks'], asker: Asker | undefined) => MaybePromise<Protocol[N]['gets']>,
): StopListening {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, reply: (answer?: unknown) => void) => {
    if (!isMessage(name, message)) return false;
    const tabId = sender.tab?.id;
    const asker = tabId === undefined ? undefined : { tabId, documentId: sender.documentId };
    Promise.resolve()
      .then(() => answer(message.asks, asker))
      .then(reply, () => reply());
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Never rejects. Null where nobody answers: no listener, a closed tab, an extension that is gone. */
export async function askTab<N extends Name>(
  tabId: number,
  name: N,
  asks: Protocol[N]['asks'],
): Promise<Protocol[N]['gets'] | null> {
  const message: Message<N> = { exosomes: name, asks };
  try {
    return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}

/** Asks the background, and whatever page of the extension listens. Never rejects. Null where nobody answers, as `askTab`. */
export async function askExtension<N extends Name>(
  name: N,
  asks: Protocol[N]['asks'],
): Promise<Protocol[N]['gets'] | null> {
  const message: Message<N> = { exosomes: name, asks };
  try {
    const reply: Protocol[N]['gets'] | undefined = await browser.runtime.sendMessage(message);
    return reply ?? null;
  } catch {
    return null;
  }
}
