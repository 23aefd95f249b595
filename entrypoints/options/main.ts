import '../../src/look/tokens.css';
import '../../src/options/options.css';
import '../../src/look/unseen.css';
import { mountOptions } from '../../src/options/mount.tsx';
import { download } from '../../src/platform/download.ts';
import { grantedSites, onSitesChanged, removeSite, requestSite } from '../../src/platform/permissions.ts';
import { onSettingsChanged, readSettings, saveSettings } from '../../src/platform/settings.ts';
import { speakOnPage } from '../../src/platform/speech.ts';

speakOnPage(document, 'optionsTitle');

const root = document.getElementById('options');
const closed = new AbortController();
window.addEventListener('pagehide', () => closed.abort(), { once: true });

if (root) {
  mountOptions(
    root,
    {
      readSettings,
      saveSettings,
      onSettingsChanged,
      grantedSites,
      requestSite,
      removeSite,
      onSitesChanged,
      download,
    },
    closed.signal,
  );
}
