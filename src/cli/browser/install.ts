import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser, type InstalledBrowser } from './find.ts';

/** What to do by hand where no browser can be installed from here. */
export const howToInstall = [
  'No browser of the Chromium family was found. Install one, then run this command again:',
  '  Debian         sudo apt-get install chromium',
  '  Ubuntu         sudo snap install chromium',
  '  Fedora         sudo dnf install chromium',
  '  macOS          brew install --cask chromium',
  '  Windows        winget install Google.Chrome',
  'One that stands elsewhere is named by CHROMIUM=/path/to/browser.',
].join('\n');

/**
 * An installed browser; where there is none, Debian's own package is installed if this user may do so without a password.
 * Throws an Error that says what to install where that fails.
 */
export function findOrInstallBrowser(): InstalledBrowser {
  const browser = findBrowser() ?? (installWithApt() ? findBrowser() : null);
  if (!browser) throw new Error(howToInstall);
  return browser;
}

function installWithApt(): boolean {
  if (process.platform !== 'linux' || !isDebianLike()) return false;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...command: string[]) => {
    const [program = '', ...rest] = [...prefix, ...command];
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  if (prefix.length > 0 && !run('true')) return false;
  console.error('No Chromium found: installing the package "chromium" (apt-get), which takes a minute or two ...');
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  return (
    run(...environment, 'apt-get', '-qq', 'update') &&
    run(...environment, 'apt-get', '-qq', 'install', '-y', 'chromium')
  );
}

function isDebianLike(): boolean {
  try {
    return /^(?:ID|ID_LIKE)=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
