import { type Choices, mute, unmute } from '../../src/choices/index.ts';
import { askWhichSite, onReportChanged, showClaim } from '../../src/platform/messages/index.ts';
import { isGranted, requestSite } from '../../src/platform/permissions.ts';
import { originOf } from '../../src/platform/sites.ts';
import { injectReader, unreadableReason } from '../../src/platform/tabs.ts';
import type { PopupHost } from '../../src/popup/loader.ts';
import { activeTab, askReport } from './asked-first.ts';

/** Few readers store anything from here: what it takes, a third of all scripts, is fetched when one does. */
const saveSettings = async (change: (standing: Choices) => Partial<Choices>): Promise<void> => {
  const settings = await import('../../src/platform/settings.ts');
  await settings.saveSettings(change);
};

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
