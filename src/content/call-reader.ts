/** Until a page speaks of exosomes: what is looked at, and what is done once it does. */
import type { Watching } from '../live/index.ts';
import { here } from './here.ts';

export interface LookoutParts {
  /** Does any text of the page speak of exosomes? */
  readonly pageMentions: () => boolean;
  /** The same look at a text that was added. */
  readonly mentions: (text: string) => boolean;
  readonly watch: (watching: Watching, signal: AbortSignal) => void;
  /** False where the reader cannot be let in. Never rejects. */
  readonly letReaderIn: () => Promise<boolean>;
  /** False once the extension is gone. */
  readonly isAlive: () => boolean;
  /** Calls back once the page is shown to somebody: at once, but for one that the browser prepares ahead. */
  readonly onceShown: (start: () => void) => void;
}

/** The worker that lets the reader in may be ended meanwhile; it is asked this often in all. */
const mostAsks = 3;

/** Looks at the page, and again whenever text comes, until the reader is there, who watches for itself. */
export function callReader({ pageMentions, mentions, watch, letReaderIn, isAlive, onceShown }: LookoutParts): void {
  const life = new AbortController();
  life.signal.addEventListener('abort', () => {
    delete here.lookout;
  });
  let asking = false;
  let watches = false;
  const look = (): void => {
    // The popup lets the reader in as well.
    if (here.reader) life.abort();
    if (asking || life.signal.aborted) return;
    const found = pageMentions();
    // In the same task, so that nothing is missed. The reader watches for itself, before it reads the page.
    if (!found) watchOn();
    else {
      asking = true;
      onceShown(() => void call());
    }
  };
  const call = async (): Promise<void> => {
    here.lookout = 'found';
    for (let asked = 0; asked < mostAsks && !here.reader; asked += 1) {
      if (!isAlive()) life.abort();
      if (life.signal.aborted) return;
      await letReaderIn();
    }
    asking = false;
    if (here.reader) {
      life.abort();
      return;
    }
    // Where it could not be let in, the next change asks again.
    here.lookout = 'looking';
    watchOn();
  };
  const watchOn = (): void => {
    if (watches || life.signal.aborted) return;
    watches = true;
    watch(
      {
        matters: (text) => mentions(text()),
        ignores: () => false,
        touched: () => {},
        onChange: look,
      },
      life.signal,
    );
  };
  look();
}
