import './asked-first.ts';
import { browser } from 'wxt/browser';
import { hasSidePanel, openSidePanel } from '../../src/platform/side-panel.ts';
import { speakOnPage } from '../../src/platform/speech.ts';
import { mountPopup } from '../../src/popup/mount.tsx';
import { adoptSheets } from '../../src/popup/sheets.ts';
import { host } from './host.ts';

adoptSheets(document);
speakOnPage(document, 'extensionName');

const root = document.getElementById('popup');
const closed = new AbortController();
window.addEventListener('pagehide', () => closed.abort(), { once: true });

if (root) {
  const doors = {
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    ...(hasSidePanel && {
      openPanel: (tabId: number) => void openSidePanel(tabId).then((opened) => opened && window.close()),
    }),
  };
  mountPopup(root, host, doors, closed.signal);
}
