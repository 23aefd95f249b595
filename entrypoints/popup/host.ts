import { askReport, onReportChanged, showClaim } from '../../src/platform/messages.ts';
import { isGranted, requestSite } from '../../src/platform/permissions.ts';
import { originOf } from '../../src/platform/sites.ts';
import { activeTab, injectReader, unreadableReason } from '../../src/platform/tabs.ts';
import type { PopupHost } from '../../src/popup/loader.ts';

/** What popup and side panel need of the browser. */
export const host: PopupHost = {
  activeTab,
  askReport,
  injectReader,
  unreadableReason,
  originOf,
  requestSite,
  showClaim,
  isSwitchedOn: isGranted,
  onReportChanged(changed, signal) {
    const stop = onReportChanged(changed);
    signal.addEventListener('abort', stop, { once: true });
  },
};
