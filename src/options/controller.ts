import { originTyped, retailerOf, siteName } from '../platform/sites.ts';
import type { OptionsActions, OptionsState } from './state.ts';

/** What the options page needs of the browser; src/platform has each of these. */
export interface OptionsHost {
  readSettings(): Promise<{ readonly marksShown: boolean }>;
  saveSettings(change: { readonly marksShown: boolean }): Promise<unknown>;
  grantedSites(): Promise<string[]>;
  requestSite(origin: string): Promise<boolean>;
  removeSite(pattern: string): Promise<void>;
  onSitesChanged(changed: () => void, signal: AbortSignal): void;
}

/** Reads what stands, shows it, and carries out what is asked for; each change is shown through `show`. */
export function createOptions(host: OptionsHost, show: (state: OptionsState) => void, signal: AbortSignal) {
  let state: OptionsState = { marksShown: true, sites: [], note: null };
  const set = (change: Partial<OptionsState>) => {
    if (signal.aborted) return;
    state = { ...state, ...change };
    show(state);
  };
  const readSites = async () => set({ sites: await host.grantedSites() });

  const actions: OptionsActions = {
    setMarksShown(marksShown) {
      set({ marksShown, note: null });
      host.saveSettings({ marksShown }).catch(() => {
        set({ marksShown: !marksShown, note: 'The browser did not store this setting.' });
      });
    },
    async addSite(typed) {
      const origin = originTyped(typed);
      if (!origin) {
        set({ note: 'That is no address of a site. Type it as in shop.example.' });
        return false;
      }
      const { hostname } = new URL(origin);
      if (retailerOf(hostname)) {
        set({ note: `${hostname} is a known shop: it is switched on already.` });
        return true;
      }
      // Before any other await: browsers take a permission request from a click alone.
      const granted = await host.requestSite(origin).catch(() => false);
      set({ note: granted ? `${hostname} was added.` : `${hostname} was not added: the browser was not given leave.` });
      if (granted) await readSites();
      return granted;
    },
    removeSite(pattern) {
      host.removeSite(pattern).then(
        () => set({ note: `${siteName(pattern)} was removed. Pages that are open stay marked until reloaded.` }),
        () => set({ note: `${siteName(pattern)} could not be removed.` }),
      );
    },
  };

  return {
    actions,
    async start() {
      host.onSitesChanged(() => void readSites(), signal);
      const [{ marksShown }, sites] = await Promise.all([host.readSettings(), host.grantedSites()]);
      set({ marksShown, sites });
    },
  };
}
