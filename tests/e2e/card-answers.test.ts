import { afterEach, describe, expect, it } from 'vitest';
import { letScriptsIn } from '../../src/cli/browser/closed-roots.ts';
import { cardText } from './card.ts';
import { openPage, shop } from './harness.ts';
import { markedWords, pointOn } from './marks.ts';
import { forgetSettings, openOptions } from './settings/options.ts';

const soon = { timeout: 10_000 };
let opened: Awaited<ReturnType<typeof openPage>>;

/** A shop page that says this, with its claims marked and the card of some of its words open. */
async function explained(body: string, words: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fernwick Exosome Serum</title>
    <body style="margin: 40px; font: 16px sans-serif"><h1>Fernwick Exosome Serum</h1>${body}</body></html>`;
  opened = await openPage(html, `${shop}/card-answers`);
  await expect.poll(async () => (await markedWords(opened.page, 'red')).join(), soon).toMatch(new RegExp(words, 'i'));
  const { x, y } = await pointOn(opened.page, words);
  await opened.page.mouse.click(x, y);
  await expect.poll(() => cardText(opened.page), soon).not.toBe('');
}

afterEach(async () => {
  expect(opened.faults.seen).toEqual([]);
  await opened.page.close();
});

/** What an element of the card holds, of which the page sees nothing. */
const inCard = <Value>(expression: string): Promise<Value> =>
  opened.page.evaluate<Value>(`(() => {
    const card = document.querySelector(':popover-open').shadowRoot;
    return ${expression};
  })()`);

describe('the card', () => {
  it('answers in order: the claim, the article, who agrees, what to ask, how sure we are, and Not this one', async () => {
    await explained('<p>Our exosomes are FDA approved.</p>', 'FDA approved');
    const answers = [
      'Red flag',
      'Said to be FDA approved',
      'The page says that',
      'What the article says',
      'updated February 4, 2025',
      'Second opinions',
      'Agrees',
      'What to ask the seller',
      'How sure we are',
      'Not this one',
      'Hide it on this page',
    ];
    const text = await cardText(opened.page);
    const places = answers.map((answer) => text.indexOf(answer));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toMatch(/read correctly in \d+ of \d+ sentences/);
  });

  it('dates and links each second opinion', async () => {
    await explained('<p>Our exosomes are FDA approved.</p>', 'FDA approved');
    await letScriptsIn(opened.page);
    const opinions = await inCard<[string, string][]>(
      `[...card.querySelectorAll('.opinions > li')].map((each) => [each.querySelector('.source').textContent, each.querySelector('a').href])`,
    );
    expect(opinions.length).toBeGreaterThan(1);
    for (const [facts, address] of opinions) {
      expect(facts).toMatch(/\b20\d\d\b|undated/);
      expect(address).toMatch(/^https:\/\//);
    }
  });

  it('is one for claims in the same words: the gravest is open, the others a click away', async () => {
    await explained('<p>It holds 20 billion live plant exosomes per ml.</p>', 'live plant exosomes');
    await letScriptsIn(opened.page);
    expect(await cardText(opened.page)).toContain('3 claims in these words');
    const claims = await inCard<[string, boolean][]>(
      `[...card.querySelectorAll('details.claim')].map((each) => [each.querySelector('.name').textContent, each.open])`,
    );
    expect(claims.map(([name]) => name).sort()).toEqual([
      'A count of exosomes',
      'Living exosomes or cells',
      'Plant exosomes',
    ]);
    expect(claims.map(([, open]) => open)).toEqual([true, false, false]);
    // The gravest first.
    expect(claims.at(-1)?.[0]).toBe('A count of exosomes');
  });

  it('leaves out the second opinions of a country that is switched off', async () => {
    const options = await openOptions();
    try {
      await options.getByRole('checkbox', { name: 'United States' }).uncheck();
      await explained('<p>Our exosomes are FDA approved.</p>', 'FDA approved');
      const text = await cardText(opened.page);
      expect(text).toContain('What to ask the seller');
      expect(text).not.toContain('United States');
    } finally {
      await forgetSettings(options);
      await options.close();
    }
  });
});
