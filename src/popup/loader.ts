import { siteOf } from '../choices/index.ts';
import type { ClaimToShow, ShowReply, TabReport } from '../platform/messages/index.ts';
import type { Tab } from '../platform/tabs.ts';
import { say } from '../words/index.ts';
import type { PopupState } from './state.ts';

/** What the loader needs of the browser; src/platform has each of these. */
export interface PopupHost {
  activeTab(): Promise<Tab | null>;
  /** Null where no reader answers in that tab. */
  askReport(tabId: number): Promise<TabReport | null>;
  injectReader(tabId: number): Promise<boolean>;
  unreadableReason(address: string): string | null;
  /** `https://host`, null where a site cannot be switched on for good. */
  originOf(address: string | undefined): string | null;
  /** A known shop, or a site that the user added. */
  isSwitchedOn(origin: string): Promise<boolean>;
  requestSite(origin: string): Promise<boolean>;
  /** The origin of the page in that tab, null where no reader answers. */
  askWhichSite(tabId: number): Promise<string | null>;
  /** These two reject where the browser does not store it. */
  muteSite(host: string): Promise<void>;
  unmuteSite(host: string): Promise<void>;
  showClaim(tabId: number, claim: ClaimToShow): Promise<ShowReply>;
  /** Calls back whenever a tab has a new report, until the signal aborts. */
  onReportChanged(changed: (tabId: number) => void, signal: AbortSignal): void;
  /**
   * Of a panel that stays open: calls back whenever it stands beside another page. The popup closes before that, and has none.
   */
  onTabChanged?(changed: () => void, signal: AbortSignal): void;
}

export interface Loader {
  start(): Promise<void>;
  checkPage(): Promise<void>;
  alwaysHere(): Promise<void>;
  /** False where the browser does not store it. */
  mute(): Promise<boolean>;
  unmute(): Promise<void>;
  showClaim(claim: ClaimToShow): Promise<ShowReply>;
  /** The tab in front, null where there is none or it is not known yet. */
  tabId(): number | null;
}

/** A page that is being read is asked again after this long, should its own message not come first. */
const askAgainAfterMs = 400;
/**
 * An answer that comes within this long is the first that is shown: most come sooner, and to draw a frame without them, in another
 * size, would only keep them waiting.
 */
const askingAfterMs = 100;

const refused = (): PopupState => ({ kind: 'unreadable', why: say('popupRefused') });
const silent = (): PopupState => ({ kind: 'unreadable', why: say('popupSilent') });

/** Finds out what the popup has to show and shows it through `show`, again whenever that changes. */
export function createLoader(host: PopupHost, draw: (state: PopupState) => void, signal: AbortSignal): Loader {
  let tab: Tab | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setTimeout> | undefined;
  /** Counts the looks at a tab: what a look finds out after another has begun is of no interest any more. */
  let looks = 0;
  /** The site that was muted since the last look. */
  let mutedNow: string | undefined;
  const stop = () => {
    clearTimeout(timer);
    clearTimeout(asking);
  };
  signal.addEventListener('abort', stop, { once: true });

  function show(state: PopupState): void {
    clearTimeout(asking);
    draw(state);
  }

  /** True where a reader answered. */
  async function ask(tabId: number): Promise<boolean> {
    const answer = await host.askReport(tabId);
    if (answer === null || signal.aborted) return false;
    if (tab?.id !== tabId) return true;
    clearTimeout(timer);
    if (answer.state === 'read') {
      const { report, hidden, opinionsOff } = answer;
      show({ kind: 'report', report, hidden, opinionsOff });
    } else if (answer.state === 'muted') show(muted(null));
    else {
      show({ kind: 'reading' });
      timer = setTimeout(() => void askAgain(tabId), askAgainAfterMs);
    }
    return true;
  }

  async function askAgain(tabId: number): Promise<void> {
    // The reading failed, or the tab went elsewhere: nothing more is to come.
    if (!(await ask(tabId)) && !signal.aborted && tab?.id === tabId) show(silent());
  }

  async function letIn(tabId: number, otherwise: PopupState): Promise<void> {
    show({ kind: 'reading' });
    const letIn = await host.injectReader(tabId);
    const answered = letIn && (await ask(tabId));
    if (answered || signal.aborted || tab?.id !== tabId) return;
    show(letIn ? silent() : otherwise);
  }

  function muted(problem: string | null): PopupState {
    return { kind: 'muted', problem, ...(mutedNow !== undefined && { justNow: mutedNow }) };
  }

  function off(problem: string | null): PopupState {
    const origin = host.originOf(tab?.url);
    return { kind: 'off', site: origin && new URL(origin).hostname, canCheck: tab?.url !== undefined, problem };
  }

  /** Looks at the tab in front and shows what it has to say. */
  async function look(): Promise<void> {
    looks += 1;
    mutedNow = undefined;
    const turn = looks;
    const front = await host.activeTab();
    if (turn !== looks || signal.aborted) return;
    tab = front;
    clearTimeout(timer);
    if (!tab) return show({ kind: 'unreadable', why: say('popupNoPage') });
    const answered = await ask(tab.id);
    if (answered || turn !== looks || signal.aborted) return;
    // The popup is told the address of every page that a click can let an extension into; a panel stays open without a click.
    if (tab.url === undefined) return show(host.onTabChanged ? off(null) : refused());
    const why = host.unreadableReason(tab.url);
    if (why) return show({ kind: 'unreadable', why });
    const origin = host.originOf(tab.url);
    const on = origin !== null && (await host.isSwitchedOn(origin));
    if (turn !== looks) return;
    // Switched on, yet opened before that: the click on the toolbar button is leave enough.
    if (on) await letIn(tab.id, refused());
    else show(off(null));
  }

  return {
    async start() {
      const looked = look();
      asking = setTimeout(() => show({ kind: 'asking' }), askingAfterMs);
      host.onReportChanged((tabId) => {
        if (tabId === tab?.id) void ask(tabId);
      }, signal);
      host.onTabChanged?.(() => void look(), signal);
      await looked;
    },
    async checkPage() {
      if (tab) await letIn(tab.id, refused());
    },
    async alwaysHere() {
      const origin = host.originOf(tab?.url);
      if (!tab || !origin) return;
      // Asked before any await: browsers take a permission request from a click alone.
      const granted = await host.requestSite(origin).catch(() => false);
      if (granted) await letIn(tab.id, refused());
      else show(off(say('popupNotGiven')));
    },
    async mute() {
      const now = tab;
      const site = now && (await host.askWhichSite(now.id));
      if (!now || !site || tab !== now) return false;
      const { hostname } = new URL(site);
      try {
        await host.muteSite(hostname);
      } catch {
        return false;
      }
      if (tab !== now || signal.aborted) return true;
      mutedNow = siteOf(hostname);
      show(muted(null));
      return true;
    },
    async unmute() {
      const now = tab;
      const site = now && (await host.askWhichSite(now.id));
      if (!now || !site || tab !== now) return;
      try {
        await host.unmuteSite(new URL(site).hostname);
      } catch {
        show(muted(say('notStored')));
        return;
      }
      mutedNow = undefined;
      await ask(now.id);
    },
    tabId: () => tab?.id ?? null,
    async showClaim(claim) {
      return tab ? await host.showClaim(tab.id, claim) : { ok: false, why: 'silent' };
    },
  };
}
