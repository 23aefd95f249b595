import { mute, unmute } from '../../src/choices/index.ts';
import { askReport, askWhichSite, onReportChanged, showClaim } from '../../src/platform/messages.ts';
import { isGranted, requestSite } from '../../src/platform/permissions.ts';
import { saveSettings } from '../../src/platform/settings.ts';
import { originOf } from '../../src/platform/sites.ts';
import { activeTab, injectReader, unreadableReason } from '../../src/platform/tabs.ts';
import type { PopupHost } from '../../src/popup/loader.ts';

/** What popup and side panel need of the browser. */
export const host: PopupHost = {
  activeTab,
  askReport,
  askWhichSite,
  injectReader,
  unreadableReason,
  originOf,
  requestSite,
  showClaim,
  isSwitchedOn: isGranted,
  async muteSite(host) {
    await saveSettings((choices) => mute(choices, host));
  },
  async unmuteSite(host) {
    await saveSettings((choices) => unmute(choices, host));
  },
  onReportChanged(changed, signal) {
    const stop = onReportChanged(changed);
    signal.addEventListener('abort', stop, { once: true });
  },
};
