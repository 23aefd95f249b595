import '../popup/asked-first.ts';
import { browser } from 'wxt/browser';
import { speakOnPage } from '../../src/platform/speech.ts';
import { onActiveTabChanged } from '../../src/platform/tabs.ts';
import { mountPopup } from '../../src/popup/mount.tsx';
import { adoptSheets } from '../../src/popup/sheets.ts';
import { host } from '../popup/host.ts';

adoptSheets(document);
speakOnPage(document, 'extensionName');

/** The popup's list beside the page: it stays open, and goes along from tab to tab. */
const root = document.getElementById('popup');
const closed = new AbortController();
window.addEventListener('pagehide', () => closed.abort(), { once: true });

if (root) {
  const doors = { openOptions: () => void browser.runtime.openOptionsPage() };
  mountPopup(root, { ...host, onTabChanged: onActiveTabChanged }, doors, closed.signal);
}
