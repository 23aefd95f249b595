/**
 * `npm run pictures`: takes the README's screenshots of marks, card and popup from the demo shop, into docs/.
 */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shopOrigin } from '../demo/shop.ts';
import { findOrInstallBrowser } from './browser/install.ts';
import { type BrowserWithExtension, launchWithExtension } from './browser/launch.ts';
import { pointOnMark } from './browser/marked-words.ts';
import { openPopup } from './browser/popup.ts';
import { serveShop } from './browser/serve-shop.ts';
import { builtExtension } from './built-extension.ts';
import { tellFailure } from './failure.ts';
import { onInterrupt } from './interrupt.ts';
import { popupText } from './popup-text.ts';
import { root } from './tool.ts';

const folder = join(root, 'docs');

async function takePictures({ context, extensionId }: BrowserWithExtension): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize({ width: 1180, height: 720 });
  await serveShop(page);
  await page.goto(`${shopOrigin}/living-exosome-elixir`);

  const popup = await openPopup(context, page, extensionId);
  await popupText(popup);
  await writeFile(join(folder, 'popup.png'), await popup.screenshot());
  await popup.close();

  await page.waitForFunction(() =>
    [...(CSS.highlights.get('exosome-claim-red') ?? [])].some((each) => String(each).includes('FDA')),
  );
  const point = await pointOnMark(page, 'FDA');
  if (!point) throw new Error('The claim to point at is not marked.');
  await page.mouse.move(point.x, point.y);
  await page.waitForFunction(() => (CSS.highlights.get('exosome-focus-red')?.size ?? 0) > 0);
  // The card fades in, inside a closed root that tells nobody when it has.
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(folder, 'marks-and-card.png') });
}

const signal = onInterrupt();
try {
  const browser = findOrInstallBrowser();
  const extension = await builtExtension(signal);
  mkdirSync(folder, { recursive: true });
  const running = await launchWithExtension({ browser, extension, headless: true, endOnSignal: true });
  try {
    await takePictures(running);
  } finally {
    await running.close();
  }
  console.log('docs/marks-and-card.png and docs/popup.png are new.');
} catch (error) {
  tellFailure(error, signal);
}
