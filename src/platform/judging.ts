/**
 * A page's snapshot on its way to the background and the judgement on its way back. It goes in slices, each handed over in a
 * task of its own: to write out a long message takes the page's thread longer than anything else that is done there.
 */
import { type Browser, browser } from 'wxt/browser';
import type { JudgedPage, PageSnapshot } from '../page/index.ts';
import { type Parcel, pack, type Rest, unpack } from './parcel.ts';

const name = 'exosomes-judge';
/**
 * Characters of a slice. Up to 64 kB (two bytes to a character, where there is one beyond Latin) browsers send a message as it is;
 * what is longer goes by way of memory that is made for it, which takes ten times as long.
 */
const sliceLength = 30_000;
/** Milliseconds of sending before the page gets its turn. */
const longest = 2;
/** A worker may be ended while it judges; it is woken and asked again, this often in all. */
const mostAsks = 3;

interface Slice {
  readonly slice: string;
  /** With the last one. */
  readonly rest?: Rest;
}

type Port = Browser.runtime.Port;

/** In the background: read and judge a page. Nothing is kept between two pages. Returns what ends it. */
export function onJudge(judge: (snapshot: PageSnapshot) => JudgedPage): () => void {
  const listener = (port: Port): void => {
    if (port.name !== name) return;
    const slices: string[] = [];
    port.onMessage.addListener(({ slice, rest }: Slice) => {
      slices.push(slice);
      if (!rest) return;
      try {
        port.postMessage(judge(unpack({ slices, rest })));
      } catch (error) {
        console.error('Exosome Claim Checker could not judge a page', error);
        port.disconnect();
      }
    });
  };
  browser.runtime.onConnect.addListener(listener);
  return () => browser.runtime.onConnect.removeListener(listener);
}

/**
 * In the content script: has the background read and judge a page, so that the page's own thread does none of it and carries
 * neither reader nor rules. `pause` resolves in a later task. Rejects with an Error when nobody answers: the extension was
 * switched off or updated.
 */
export async function askJudgement(snapshot: PageSnapshot, pause: () => Promise<void>): Promise<JudgedPage> {
  const parcel = pack(snapshot, sliceLength);
  for (let asked = 0; asked < mostAsks; asked += 1) {
    const judged = await askOnce(parcel, pause);
    if (judged) return judged;
  }
  throw new Error('nobody judged the page');
}

/** Null where the other end was gone before it answered. */
async function askOnce({ slices, rest }: Parcel, pause: () => Promise<void>): Promise<JudgedPage | null> {
  const port = browser.runtime.connect({ name });
  let gone = false;
  const answer = new Promise<JudgedPage | null>((done) => {
    port.onMessage.addListener((judged: JudgedPage) => done(judged));
    port.onDisconnect.addListener(() => {
      gone = true;
      done(null);
    });
  });
  await pause();
  let started = performance.now();
  for (let index = 0; index < slices.length && !gone; index++) {
    const last = index === slices.length - 1;
    const slice: Slice = { slice: slices[index] ?? '', ...(last && { rest }) };
    port.postMessage(slice);
    if (last || performance.now() - started < longest) continue;
    await pause();
    started = performance.now();
  }
  const judged = await answer;
  port.disconnect();
  return judged;
}
