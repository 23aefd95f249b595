import '../../src/look/tokens.css';
import '../../src/popup/popup.css';
import { browser } from 'wxt/browser';
import { askReport, onReportChanged, showClaim } from '../../src/platform/messages.ts';
import { isGranted, requestSite } from '../../src/platform/permissions.ts';
import { originOf, retailerOf } from '../../src/platform/sites.ts';
import { activeTab, injectReader, unreadableReason } from '../../src/platform/tabs.ts';
import { mountPopup } from '../../src/popup/mount.tsx';

const root = document.getElementById('popup');
const closed = new AbortController();
window.addEventListener('pagehide', () => closed.abort(), { once: true });

if (root) {
  mountPopup(
    root,
    {
      activeTab,
      askReport,
      injectReader,
      unreadableReason,
      originOf,
      requestSite,
      showClaim,
      isSwitchedOn: async (origin) => retailerOf(new URL(origin).hostname) !== null || (await isGranted(origin)),
      onReportChanged(changed, signal) {
        const stop = onReportChanged(changed);
        signal.addEventListener('abort', stop, { once: true });
      },
    },
    () => {
      void browser.runtime.openOptionsPage().then(() => window.close());
    },
    closed.signal,
  );
}
