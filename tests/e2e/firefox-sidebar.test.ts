/**
 * The folder that Firefox loads, as far as it can be tried without Firefox: what its manifest says of the sidebar, and the very
 * files that it shows there, run by the one browser under a manifest that Chromium takes.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findOrInstallBrowser } from '../../src/cli/browser/install.ts';
import { type BrowserWithExtension, launchWithExtension } from '../../src/cli/browser/launch.ts';
import { openExtensionPage, reportOf } from '../../src/cli/gallery/extension-page.ts';
import { shopPageHtml } from '../../src/cli/gallery/shop-page.ts';
import { themes } from '../../src/cli/gallery/themes.ts';
import { root, runTool } from '../../src/cli/tool.ts';
import { browserWithExtension } from './harness.ts';

const built = join(root, '.output/firefox-mv3');
const manifest = () => JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
let folder: string;
let running: BrowserWithExtension;

/** What the panel's page of a browser shows of a page with one product. */
async function listIn(browser: Pick<BrowserWithExtension, 'context' | 'extensionId'>, file: string): Promise<string> {
  const [theme] = themes;
  if (!theme) throw new Error('There is no theme.');
  const page = await browser.context.newPage();
  try {
    await openExtensionPage(page, file, { ...browser, theme }, reportOf(shopPageHtml('serum')));
    return await page.locator('main').innerText();
  } finally {
    await page.close();
  }
}

beforeAll(async () => {
  const { signal } = new AbortController();
  const code = await runTool('wxt', ['build', '-b', 'firefox', '--mv3'], { signal, quiet: true });
  expect(code).toBe(0);
  folder = mkdtempSync(join(tmpdir(), 'exosome-claim-checker-'));
  cpSync(built, folder, { recursive: true });
  const { background, browser_specific_settings: _, sidebar_action: __, ...rest } = manifest();
  const taken = { ...rest, background: { service_worker: background.scripts[0] } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(taken));
  running = await launchWithExtension({ browser: findOrInstallBrowser(), extension: folder, headless: true });
}, 180_000);
afterAll(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('is in the manifest with its page and its name, and does not open by itself', () => {
  const { sidebar_action: sidebar, permissions } = manifest();
  expect(sidebar).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  expect(existsSync(join(built, sidebar.default_panel))).toBe(true);
  // A permission of Chromium's alone, of which Firefox would warn.
  expect(permissions).not.toContain('sidePanel');
});

it('shows the same list as the side panel of Chromium', { timeout: 60_000 }, async () => {
  const list = await listIn(running, manifest().sidebar_action.default_panel);
  expect(list).toMatch(/Marlowe Exosome Serum.*red flags.*Said to be FDA approved/s);
  expect(list).toBe(await listIn(await browserWithExtension(), 'sidepanel.html'));
});
