import { askReport, type TabReport } from '../../src/platform/messages/index.ts';
import { activeTab, type Tab } from '../../src/platform/tabs.ts';

/** The first questions are on their way before the views are there: main.ts imports this before anything else. */
let front: Promise<Tab | null> | null = activeTab();
let first: { readonly tabId: number; readonly report: Promise<TabReport | null> } | null = null;

front.then(
  (tab) => {
    if (tab) first = { tabId: tab.id, report: askReport(tab.id) };
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
