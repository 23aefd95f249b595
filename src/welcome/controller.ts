import { say } from '../words/index.ts';
import type { Narrow, Reach, WelcomeState } from './state.ts';

/** What the page needs of the browser; src/platform has each of these. */
export interface WelcomeHost {
  /** Match patterns of what was added to the known shops. */
  grantedSites(): Promise<readonly string[]>;
  /** The pattern of all sites. */
  readonly allSites: string;
  /** To be called straight from the click. */
  requestAllSites(): Promise<boolean>;
  removeSite(pattern: string): Promise<void>;
  /** Which of the two was chosen that the browser cannot tell apart before a site is added. */
  readNarrow(): Promise<Narrow>;
  /** Rejects where the browser does not store it. */
  keepNarrow(reach: Narrow): Promise<void>;
  onSitesChanged(changed: () => void, signal: AbortSignal): void;
}

/** Shows how far the extension reaches as the browser tells it, and changes that. */
export function createWelcome(host: WelcomeHost, show: (state: WelcomeState) => void, signal: AbortSignal) {
  let state: WelcomeState = { reach: 'allowed', note: '' };
  const set = (change: Partial<WelcomeState>): void => {
    if (signal.aborted) return;
    state = { ...state, ...change };
    show(state);
  };

  const look = async (): Promise<void> => {
    const [granted, narrow] = await Promise.all([host.grantedSites(), host.readNarrow()]);
    const reach: Reach = granted.includes(host.allSites) ? 'all' : granted.length > 0 ? 'allowed' : narrow;
    set({ reach });
  };

  const removeAll = async (patterns: readonly string[]): Promise<void> => {
    for (const pattern of patterns) await host.removeSite(pattern);
  };

  const choose = async (reach: Reach): Promise<void> => {
    try {
      if (reach === 'all') {
        // Asked before any await: browsers take a permission request from a click alone.
        const granted = await host.requestAllSites();
        set({ note: say(granted ? 'reachAllOn' : 'popupNotGiven') });
      } else {
        await host.keepNarrow(reach);
        const granted = await host.grantedSites();
        await removeAll(reach === 'known' ? granted : granted.filter((pattern) => pattern === host.allSites));
        set({ note: granted.length > 0 ? say('reachAllOff') : '' });
      }
    } catch {
      set({ note: say('reachFailed') });
    }
    await look();
  };

  return {
    choose: (reach: Reach) => void choose(reach),
    async start() {
      host.onSitesChanged(() => void look(), signal);
      await look();
    },
  };
}
