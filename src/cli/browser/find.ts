import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** An installed browser of the Chromium family. */
export interface InstalledBrowser {
  readonly path: string;
  /** What it says of itself: 'Chromium 141.0.7390.65', '' where it does not say. */
  readonly version: string;
}

/** Commands that start such a browser, the plain ones first; branded ones need another way to load an extension. */
const commands = [
  'chromium',
  'chromium-browser',
  'ungoogled-chromium',
  'google-chrome',
  'google-chrome-stable',
  'brave-browser',
  'brave',
  'microsoft-edge',
  'microsoft-edge-stable',
  'vivaldi',
];

const macApplications = ['Chromium', 'Google Chrome', 'Brave Browser', 'Microsoft Edge', 'Vivaldi'];

const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Every path where a browser may stand on this system, the best one first. */
export function browserPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  const named = env.CHROMIUM ? [env.CHROMIUM] : [];
  if (platform === 'darwin') {
    const inFolder = (folder: string) => macApplications.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`);
    return [...named, ...inFolder('/Applications'), ...inFolder(`${env.HOME ?? ''}/Applications`)];
  }
  if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(
      (folder) => folder !== undefined,
    );
    return [...named, ...windowsPrograms.flatMap((program) => folders.map((folder) => `${folder}\\${program}`))];
  }
  const folders = [...new Set([...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'])];
  const onPath = commands.flatMap((command) => folders.filter(Boolean).map((folder) => join(folder, command)));
  return [...named, ...onPath, ...downloadedByPlaywright()];
}

/** The first browser that is there and starts, null where there is none. */
export function findBrowser(): InstalledBrowser | null {
  for (const path of browserPaths(process.platform, process.env)) {
    if (!isProgram(path)) continue;
    const version = versionOf(path);
    if (version !== null) return { path, version };
  }
  return null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Null for a program that does not even tell its version: Ubuntu's stand-in for a snap that is not installed is one. */
function versionOf(path: string): string | null {
  // On Windows the program ignores the question and opens a window.
  if (process.platform === 'win32') return '';
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

function downloadedByPlaywright(): string[] {
  const cache = join(homedir(), '.cache', 'ms-playwright');
  try {
    const folders = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
    return folders.flatMap((name) =>
      ['chrome-linux', 'chrome-linux64'].map((part) => join(cache, name, part, 'chrome')),
    );
  } catch {
    return [];
  }
}
