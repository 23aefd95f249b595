import '../../src/look/tokens.css';
import '../../src/popup/popup.css';
import '../../src/look/unseen.css';
import { browser } from 'wxt/browser';
import { speakOnPage } from '../../src/platform/speech.ts';
import { onActiveTabChanged } from '../../src/platform/tabs.ts';
import { mountPopup } from '../../src/popup/mount.tsx';
import { host } from '../popup/host.ts';

speakOnPage(document, 'extensionName');

/** The popup's list beside the page: it stays open, and goes along from tab to tab. */
const root = document.getElementById('popup');
const closed = new AbortController();
window.addEventListener('pagehide', () => closed.abort(), { once: true });

if (root) {
  const doors = { openOptions: () => void browser.runtime.openOptionsPage() };
  mountPopup(root, { ...host, onTabChanged: onActiveTabChanged }, doors, closed.signal);
}
