/** Until a page speaks of exosomes: what is looked at, and what is done once it does. */
import type { Watch, Watching } from '../live/index.ts';
import { here } from './here.ts';
import { pause } from './pause.ts';

export interface LookoutParts {
  /** The page is too long to be looked at in one task: the reader looks itself, piece by piece. */
  readonly isLong: () => boolean;
  /** Does any text of the page speak of exosomes? */
  readonly pageMentions: () => boolean;
  /** The same look at a text that was added. */
  readonly mentions: (text: string) => boolean;
  readonly watch: (watching: Watching) => Pick<Watch, 'stop'> | null;
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
export function callReader({
  isLong,
  pageMentions,
  mentions,
  watch,
  letReaderIn,
  isAlive,
  onceShown,
}: LookoutParts): void {
  let asking = false;
  let over = false;
  let watching: Pick<Watch, 'stop'> | null | undefined;
  const end = (): void => {
    over = true;
    watching?.stop();
    delete here.lookout;
  };
  const look = (): void => {
    // The popup lets the reader in as well.
    if (here.reader) end();
    if (asking || over) return;
    const long = isLong();
    // In the same task, so that nothing is missed. The reader watches for itself, before it reads the page.
    if (!long && !pageMentions()) watchOn();
    else {
      asking = true;
      onceShown(() => void call(long));
    }
  };
  const call = async (long: boolean): Promise<void> => {
    if (over) return;
    if (!long) here.lookout = 'found';
    // The browser makes its interface when it is first used, which takes as long as the look.
    await pause();
    for (let asked = 0; asked < mostAsks && !here.reader; asked += 1) {
      if (!isAlive()) {
        end();
        return;
      }
      await letReaderIn();
      if (over) return;
    }
    asking = false;
    if (here.reader) {
      end();
      return;
    }
    // Where it could not be let in, the next change asks again.
    here.lookout = 'looking';
    watchOn();
  };
  const watchOn = (): void => {
    watching ??= watch({
      matters: (text) => mentions(text()),
      ignores: () => false,
      touched: () => {},
      onChange: look,
    });
  };
  look();
}
