import type { TabReport } from '../platform/messages/index.ts';
import type { Tab } from '../platform/tabs.ts';
import type { PopupHost } from './loader.ts';

/** Whom the first questions go to. */
export interface Askers {
  activeTab(): Promise<Tab | null>;
  askReport(tabId: number): Promise<TabReport | null>;
  onReportChanged(changed: (tabId: number) => void): void;
}

interface Question {
  readonly tabId: number;
  readonly report: Promise<TabReport | null>;
}

/**
 * Asks for the tab in front and for its report at once, before the views are there that want to know. `addressed` is the tab that the
 * popup's address names, whose report need not wait for the browser to tell which tab is in front; null where it names none.
 */
export function askFirst(askers: Askers, addressed: number | null): Pick<PopupHost, 'activeTab' | 'askReport'> {
  const asked = (tabId: number): Question => ({ tabId, report: askers.askReport(tabId) });
  let first = addressed === null ? null : asked(addressed);
  let front: Promise<Tab | null> | null = askers.activeTab();

  front.then(
    (tab) => {
      if (tab && tab.id !== first?.tabId) first = asked(tab.id);
    },
    // Whoever asks for the tab hears of it.
    () => undefined,
  );
  // Nobody has taken that answer yet, and whoever shall does not hear of the change while the tab in front is not known.
  askers.onReportChanged((tabId) => {
    if (tabId === first?.tabId) first = asked(tabId);
  });

  return {
    /** The tab in front; the first answer is the one that was asked for already. */
    activeTab() {
      const answer = front;
      front = null;
      if (answer) return answer;
      // Another tab, or another page in it, says something else.
      first = null;
      return askers.activeTab();
    },
    /** What a tab says of itself; the first answer is the one that was asked for already. */
    askReport(tabId) {
      const answer = first?.tabId === tabId ? first.report : askers.askReport(tabId);
      first = null;
      return answer;
    },
  };
}
