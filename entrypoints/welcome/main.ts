import '../../src/look/tokens.css';
import '../../src/welcome/welcome.css';
import { browser } from 'wxt/browser';
import { allSites, grantedSites, onSitesChanged, removeSite, requestAllSites } from '../../src/platform/permissions.ts';
import { readSettings, saveSettings } from '../../src/platform/settings.ts';
import { keysOf } from '../../src/platform/shortcuts.ts';
import { speakOnPage } from '../../src/platform/speech.ts';
import { mountWelcome } from '../../src/welcome/mount.tsx';

speakOnPage(document, 'welcomeTitle');

const root = document.getElementById('welcome');
const closed = new AbortController();
window.addEventListener('pagehide', () => closed.abort(), { once: true });

/** The example is read and explained by the scripts that are let into shops: the card's drawing first, for nobody injects it here. */
function readThisPage(): void {
  for (const file of ['/card-texts.js', '/card.js', '/reader.js'] as const) {
    const script = document.createElement('script');
    script.async = false;
    script.src = new URL(file, location.href).href;
    document.head.append(script);
  }
}

if (root) {
  const host = {
    ...{ allSites, grantedSites, requestAllSites, removeSite, onSitesChanged },
    nextKeys: () => keysOf('nextClaim'),
    readNarrow: async () => ((await readSettings()).knownShopsOnly ? ('known' as const) : ('allowed' as const)),
    async keepNarrow(reach: 'known' | 'allowed') {
      await saveSettings({ knownShopsOnly: reach === 'known' });
    },
  };
  void mountWelcome(root, host, () => void browser.runtime.openOptionsPage(), closed.signal).then(readThisPage);
}
