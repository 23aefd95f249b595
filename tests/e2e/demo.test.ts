import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../src/cli/browser/popup.ts';
import { serveShop } from '../../src/cli/browser/serve-shop.ts';
import { popupText } from '../../src/cli/popup-text.ts';
import { shopOrigin, shopPages, shopReply } from '../../src/demo/shop.ts';
import { browserWithExtension } from './harness.ts';

describe('the demo shop shows what the extension does', () => {
  let page: Page;
  const popupOf = async (path: keyof typeof shopPages): Promise<string> => {
    const { context, extensionId } = await browserWithExtension();
    await page.goto(shopOrigin + path);
    const popup = await openPopup(context, page, extensionId);
    const lines = await popupText(popup);
    await popup.close();
    return lines.join('\n');
  };

  beforeAll(async () => {
    const { context } = await browserWithExtension();
    page = await context.newPage();
    await serveShop(page);
  });
  afterAll(() => page.close());

  it('warns on the product with every red flag', async () => {
    const shown = await popupOf('/living-exosome-elixir');
    for (const flag of ['Offered for injection', 'FDA approved', 'Plant exosomes', 'shelf-stable', 'Living exosomes']) {
      expect(shown).toContain(flag);
    }
  });

  it('has no red flag for the careful product, and lists its good signs', async () => {
    const shown = await popupOf('/platelet-exosome-serum');
    expect(shown).toContain('No red flags');
    expect(shown).toContain('From human cells');
  });

  it('tells the products of a listing apart', async () => {
    const shown = await popupOf('/');
    expect(shown).toMatch(/Verdolune Living Exosome Elixir \d red flags/);
    expect(shown).not.toContain('Hollis Peptide Cream');
  });

  it('has nothing to say of a retinol cream', async () => {
    // A shelf on it names exosomes.
    expect(await popupOf('/retinol-night-cream')).toContain('No exosome product here');
  });

  it('answers for every page of its own, and for none else', () => {
    for (const path of Object.keys(shopPages)) expect(shopReply(path)).toMatchObject({ status: 200 });
    expect(shopReply('/toString')).toMatchObject({ status: 404 });
  });
});
