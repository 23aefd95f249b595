import * as messages from '../../src/platform/messages/index.ts';
import { addressedTab } from '../../src/platform/popup-address.ts';
import * as tabs from '../../src/platform/tabs.ts';
import { askFirst } from '../../src/popup/asked-first.ts';

/** The first questions are on their way before the views are there: main.ts imports this before anything else. */
export const { activeTab, askReport } = askFirst(
  { activeTab: tabs.activeTab, askReport: messages.askReport, onReportChanged: messages.onReportChanged },
  addressedTab(location.search),
);
