import {
  type Choices,
  defaultChoices,
  hide,
  isMuted,
  mute,
  siteOf,
  switchKind,
  unhide,
  unmute,
} from '../choices/index.ts';
import { exportChoices, importChoices } from '../choices/transfer.ts';
import { levelHeading } from '../look/index.ts';
import { originTyped, retailerOf, siteName } from '../platform/sites.ts';
import { say, seconds } from '../words/index.ts';
import { claimName } from './claim-name.ts';
import { importedWords, notImported } from './import-words.ts';
import { markStyleKeys } from './mark-style-keys.ts';
import { opinionsOf } from './opinions-of.ts';
import type { OptionsActions, OptionsState } from './state.ts';

/** A change of what is chosen, made of what stands when it is stored. */
type Change = (standing: Choices) => Partial<Choices>;

/** What the options page needs of the browser; src/platform has each of these. */
export interface OptionsHost {
  readSettings(): Promise<Choices>;
  saveSettings(change: Change): Promise<Choices>;
  onSettingsChanged(changed: (choices: Choices) => void, signal: AbortSignal): void;
  grantedSites(): Promise<string[]>;
  requestSite(origin: string): Promise<boolean>;
  removeSite(pattern: string): Promise<void>;
  onSitesChanged(changed: () => void, signal: AbortSignal): void;
  /** Hands a file to the user. */
  download(name: string, text: string): void;
}

/** That something is shown or left out from now on. */
const switched = (name: string, on: boolean): string => say(on ? 'saidShown' : 'saidHidden', { name });

const fileName = 'exosome-claim-checker-settings.json';

/** Reads what stands, shows it, and carries out what is asked for; each change is shown through `show`. */
export function createOptions(host: OptionsHost, show: (state: OptionsState) => void, signal: AbortSignal) {
  let state: OptionsState = { choices: defaultChoices, sites: [], note: null };
  /** Undoes the last change. */
  let back: Change | null = null;
  /** Changes that are shown and not yet stored: what is told of the store meanwhile is older. */
  let storing = 0;

  const set = (change: Partial<OptionsState>): void => {
    if (signal.aborted) return;
    state = { ...state, ...change };
    show(state);
  };
  const tell = (text: string, problem = false): void => {
    if (problem) back = null;
    set({ note: { text, problem, canUndo: back !== null } });
  };
  const readSites = async (): Promise<void> => set({ sites: await host.grantedSites() });

  /** Shown at once and stored; taken back where the browser does not store it. */
  const store = async (change: Change, text: string, undo: (before: Choices) => Change | null): Promise<void> => {
    const before = state.choices;
    back = undo(before);
    set({ choices: { ...before, ...change(before) } });
    tell(text);
    storing += 1;
    try {
      await host.saveSettings(change);
    } catch {
      tell(say('notStored'), true);
    }
    storing -= 1;
    if (storing === 0) set({ choices: await host.readSettings() });
  };
  /** A change that is undone by bringing back the fields that it touches. */
  const choose = (change: Change, text: string): void => {
    const undo = (before: Choices): Change => {
      const touched = Object.keys(change(before)) as (keyof Choices)[];
      return () => Object.fromEntries(touched.map((key) => [key, before[key]]));
    };
    void store(change, text, undo);
  };

  const actions: OptionsActions = {
    setMarkStyle: (markStyle) =>
      choose(() => ({ markStyle }), say('saidMarks', { style: say(markStyleKeys[markStyle][0]) })),
    setHoverDelay: (hoverDelay) => choose(() => ({ hoverDelay }), say('saidDelay', { time: seconds(hoverDelay) })),
    setLevel: (level, on) =>
      choose(({ levels }) => ({ levels: { ...levels, [level]: on } }), switched(levelHeading(level), on)),
    setKind: (claim, on) => choose((now) => switchKind(now, claim, on), switched(claimName(claim), on)),
    setOpinion: (jurisdiction, on) =>
      choose(
        ({ opinionsOff }) => {
          const others = opinionsOff.filter((each) => each !== jurisdiction);
          return { opinionsOff: on ? others : [...others, jurisdiction] };
        },
        switched(opinionsOf(jurisdiction), on),
      ),
    async addSite(typed) {
      back = null;
      const origin = originTyped(typed);
      if (!origin) {
        tell(say('saidNoSite'), true);
        return false;
      }
      const { hostname } = new URL(origin);
      if (retailerOf(hostname)) {
        tell(say('saidKnownShop', { site: hostname }));
        return true;
      }
      // Before any other await: browsers take a permission request from a click alone.
      const granted = await host.requestSite(origin).catch(() => false);
      tell(say(granted ? 'saidAdded' : 'saidNotAdded', { site: hostname }), !granted);
      if (granted) await readSites();
      return granted;
    },
    removeSite(pattern) {
      back = null;
      host.removeSite(pattern).then(
        () => tell(say('saidRemoved', { site: siteName(pattern) })),
        () => tell(say('saidNotRemoved', { site: siteName(pattern) }), true),
      );
    },
    async muteSite(typed) {
      const origin = originTyped(typed);
      if (!origin) {
        tell(say('saidNoSite'), true);
        return false;
      }
      const site = siteOf(new URL(origin).hostname);
      if (isMuted(state.choices, origin)) {
        back = null;
        tell(say('saidAlreadyMuted', { site }));
      } else choose((now) => mute(now, site), say('saidMuted', { site }));
      return true;
    },
    unmuteSite: (site) => choose((now) => unmute(now, site), say('saidUnmuted', { site })),
    showAgain(hidden) {
      const text = say('saidShownAgain', { name: claimName(hidden.claim) });
      void store(
        (now) => unhide(now, hidden),
        text,
        () => (now) => hide(now, hidden),
      );
    },
    exportFile() {
      host.download(fileName, exportChoices(state.choices));
      back = null;
      tell(say('saidExported'));
    },
    async importFile(file) {
      const text = await file.text().catch(() => null);
      if (text === null) return tell(say('saidUnreadable'), true);
      const imported = importChoices(text);
      if (!imported.ok) return tell(notImported(imported.problem), true);
      choose(() => imported.choices, importedWords(imported.unknown));
    },
    reset: () => choose(() => defaultChoices, say('saidReset')),
    undo() {
      if (back) void store(back, say('saidUndone'), () => null);
    },
  };

  return {
    actions,
    async start() {
      host.onSitesChanged(() => void readSites(), signal);
      host.onSettingsChanged((choices) => storing === 0 && set({ choices }), signal);
      const [choices, sites] = await Promise.all([host.readSettings(), host.grantedSites()]);
      set({ choices, sites });
    },
  };
}
