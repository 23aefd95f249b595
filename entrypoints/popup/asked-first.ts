import { askReport, type TabReport } from '../../src/platform/messages/index.ts';
import { addressedTab } from '../../src/platform/popup-address.ts';
import { activeTab, type Tab } from '../../src/platform/tabs.ts';

interface Question {
  readonly tabId: number;
  readonly report: Promise<TabReport | null>;
}

const asked = (tabId: number): Question => ({ tabId, report: askReport(tabId) });

/**
 * The first questions are on their way before the views are there: main.ts imports this before anything else. A tab that has been read
 * is known by the popup's address, any other once the browser has told.
 */
const addressed = addressedTab(location.search);
let first: Question | null = addressed === null ? null : asked(addressed);
let front: Promise<Tab | null> | null = activeTab();

front.then(
  (tab) => {
    if (tab && tab.id !== first?.tabId) first = asked(tab.id);
  },
  // Whoever asks for the tab hears of it.
  () => undefined,
);

/** The tab in front; the first answer is the one that was asked for already. */
export function frontTab(): Promise<Tab | null> {
  const answer = front;
  front = null;
  if (answer) return answer;
  // Another tab, or another page in it, says something else.
  first = null;
  return activeTab();
}

/** What a tab says of itself; the first answer is the one that was asked for already. */
export function reportOf(tabId: number): Promise<TabReport | null> {
  const answer = first?.tabId === tabId ? first.report : askReport(tabId);
  first = null;
  return answer;
}
