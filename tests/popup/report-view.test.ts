// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { secondOpinionsFor } from '../../rules/index.ts';
import { finding, full, listing, product, report } from './reports.ts';
import { all, one, press, seen, showReport, textOf } from './view.ts';

describe('a page with something of everything', () => {
  test('the product is named and the verdict counts what matters most', async () => {
    await showReport(full);
    expect(textOf(one('heading', /Lift Ampoule/))).toBe('Rose Callus Exosome Lift Ampoule, 30 ml');
    expect(seen()).toContain('2 red flags and 1 caution');
  });

  test('beside the verdict stands what it leaves out', async () => {
    await showReport(full);
    expect(seen()).toMatch(/Also found:\s+1 good sign\s+2 things not stated/);
  });

  test('groups come in the order of what matters, with their counts', async () => {
    await showReport(full);
    const groups = all('heading', /^(Red|Caut|Good|In line|Not) ?.* \d+$/).map(textOf);
    expect(groups).toEqual([
      'Red flags 2',
      'Cautions 1',
      'Good signs 1',
      'In line with the article 1',
      'Not stated 2',
      'Not checked 1',
    ]);
  });

  test('what was not checked says why without being opened', async () => {
    await showReport(full);
    expect(one('listitem', /“Ingredients” was still closed or empty/)).toBeTruthy();
  });

  test('what was not checked for the same reason is one item, the reason told once', async () => {
    const unchecked = (check: 'source' | 'storage') =>
      ({ check, why: '', because: 'empty-panel', label: 'Ingredients' }) as const;
    await showReport(report([product('Serum', { notChecked: [unchecked('source'), unchecked('storage')] })]));
    const item = one('listitem', /was still closed/);
    expect(textOf(item)).toMatch(/Where the exosomes come from How to store it “Ingredients” was still closed/);
    expect(textOf(one('heading', /Not checked/))).toBe('Not checked 2');
  });

  test('parts left unread for the same reason are counted together, each by its name', async () => {
    const skipped = ['Ingredients', 'Storage'].map((label) => ({ what: 'empty-panel', count: 1, label }) as const);
    await showReport(report([], { skipped }));
    expect(seen()).toContain('312 text blocks read; 2 tabs or panels were closed or empty (Ingredients, Storage).');
  });

  test('what was read is told, with what was not and in which language', async () => {
    await showReport(full);
    expect(seen()).toContain('312 text blocks read; 1 frame could not be read. No flags is not proof of safety.');
    expect(seen()).toContain('6 text blocks about exosomes in Korean could not be judged');
  });

  test('a page that outran its reading is told of in plain words', async () => {
    const skipped = [{ what: 'changed-too-often', count: 1 }] as const;
    await showReport({ ...full, coverage: { ...full.coverage, skipped } });
    expect(seen()).toContain('312 text blocks read; the page keeps changing, so its newest words may not be read yet.');
  });

  test('it is said once that this is no advice', async () => {
    await showReport(full);
    expect(seen().match(/Not medical or legal advice/g)).toHaveLength(1);
  });

  test('headings leave out no level, also with everything open', async () => {
    await showReport(full);
    for (const button of all('button', /./)) {
      if (button.getAttribute('aria-expanded') === 'false') await press(button);
    }
    const levels = all('heading', /./).map((heading) => Number(heading.tagName.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

test('wordings of one claim share a row, each with its sentence and its way to the page', async () => {
  const wordings = ['plant exosomes', 'rose exosomes'].map((text, index) =>
    finding('plant-exosome', 'red', text, { id: `1.plant-exosome.${index}` }),
  );
  const { showClaim } = await showReport(report([product('Serum', { findings: wordings })]));
  one('heading', 'Red flags 1');
  await press(one('button', /^Plant exosomes plant exosomes and 1 more wording$/));
  const buttons = all('button', 'Show on page');
  expect(buttons).toHaveLength(2);
  await press(buttons[1] as HTMLElement);
  expect(showClaim).toHaveBeenCalledWith({ findingId: '1.plant-exosome.1', occurrence: 0 });
});

describe('a finding', () => {
  const open = async () => {
    const actions = await showReport(full);
    await press(one('button', /stays stable at room temperature/));
    return actions;
  };

  test('is closed at first, and a press opens and closes it', async () => {
    await showReport(full);
    const button = one('button', /stays stable at room temperature/);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await press(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')?.hidden).toBe(false);
    await press(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(all('heading', 'What to ask the seller')).toEqual([]);
  });

  test('tells the sentence, the article with section and date, and what to ask', async () => {
    await open();
    expect(seen()).toContain('Our freeze-dried powder stays stable at room temperature for two years.');
    one('heading', 'What the article says');
    expect(seen()).toContain('Section “Exosomes In Over-The-Counter Skincare”');
    expect(seen()).toContain('updated 4 February 2025');
    one('heading', 'What to ask the seller');
  });

  test('links every second opinion, dated, the rest behind one more press', async () => {
    await open();
    const opinions = secondOpinionsFor('shelf-stable');
    expect(opinions.length).toBeGreaterThan(0);
    for (const more of all('button', /more opinion/)) await press(more);
    const links = all('link', /./);
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(opinions.map((o) => o.address).sort());
    for (const link of links) {
      expect(link.getAttribute('rel')).toContain('noopener');
      expect(textOf(link.closest('li'))).toMatch(/\b(\d{4}|undated)\b/);
    }
  });

  test('is shown on the page, each place in turn', async () => {
    const { showClaim } = await open();
    for (const occurrence of [0, 1, 0]) {
      await press(one('button', 'Show on page'));
      expect(showClaim).toHaveBeenLastCalledWith({ findingId: '1.shelf-stable.0', occurrence });
      expect(textOf(one('status', /shown/))).toBe(`Place ${occurrence + 1} of 2 is shown on the page.`);
    }
  });

  test('that cannot be shown says why and stays open', async () => {
    await showReport(full, { ok: false, why: 'gone' });
    const row = one('button', /rose stem cell exosomes/);
    await press(row);
    await press(one('button', 'Show on page'));
    expect(textOf(one('status', /gone/))).toBe('The page has changed since it was read, and these words are gone.');
    expect(row.getAttribute('aria-expanded')).toBe('true');
  });
});

test('what is not stated opens to what that means and what to ask', async () => {
  await showReport(full);
  await press(one('button', 'How to store it'));
  one('heading', 'What the article says');
  one('heading', 'What to ask the seller');
});

test('what was passed over is folded, and tells status, speaker and cue', async () => {
  await showReport(full);
  expect(seen()).not.toContain('Not for injection.');
  await press(one('button', 'Looked at and not counted: 2'));
  expect(textOf(one('listitem', /Not for injection/))).toMatch(/: denied \(Not for\)$/);
  expect(textOf(one('listitem', /cured my rosacea/))).toMatch(/: a customer’s words \(customer reviews\)$/);
});

describe('several products', () => {
  test('the main one leads, the others are folded with their counts', async () => {
    const products = [
      ...listing.products,
      product('Main Serum', { findings: [finding('cell-free', 'good', 'cell-free')] }),
    ];
    await showReport(report(products));
    expect(textOf(all('heading', /./)[0] ?? null)).toBe('Main Serum');
    one('heading', 'Also on this page');
    const others = all('button', /(Cream|Mist|Shot)/).map(textOf);
    expect(others.map((name) => name.slice(0, 8))).toEqual(['Exo Shot', 'Daily Ex', 'Calm Ves']);
    expect(others[0]).toContain('2 red flags');
  });

  test('without a main one all are folded, and the verdict is of all', async () => {
    await showReport(listing);
    one('heading', '3 products about exosomes');
    expect(seen()).toContain('2 red flags and 1 caution');
    await press(one('button', /Exo Shot 7500/));
    one('button', /for mesotherapy injection/);
  });
});

describe('pages without a flag', () => {
  test('nothing about exosomes', async () => {
    await showReport(report([]));
    one('heading', 'No exosome claim here');
    expect(seen()).toContain('312 text blocks read');
    expect(seen()).toContain('No flags is not proof of safety');
  });

  test('exosomes mentioned, nothing claimed', async () => {
    await showReport(report([product('Plain Exosome Gel')]));
    expect(seen()).toContain('Exosomes mentioned, nothing claimed');
  });

  test('a page that speaks of exosomes and sells none is not said to be about something else', async () => {
    await showReport(report([], { naming: 14 }));
    one('heading', 'No exosome product here');
    expect(seen()).toContain('This page speaks of exosomes');
    await showReport(report([], { naming: 0 }));
    one('heading', 'No exosome claim here');
  });

  test('a language without rules is never shown as clean', async () => {
    await showReport(report([], { notCovered: [{ lang: 'ko', blocks: 300, claims: 'all' }] }));
    one('heading', 'This page could not be judged');
    expect(seen()).toContain('Korean');
    expect(all('heading', 'No exosome claim here')).toEqual([]);
  });

  test('a page in a language without rules is unread as a whole, however few of its blocks name exosomes', async () => {
    const korean = report([], { notCovered: [{ lang: 'ko', blocks: 2, claims: 'all' }] });
    await showReport({ ...korean, lang: 'ko-KR' });
    one('heading', 'This page could not be judged');
    expect(seen()).toContain('It is written in Korean');
  });

  test('a tag left over from an English template does not make the rules deny English', async () => {
    await showReport(report([], { notCovered: [{ lang: 'en', blocks: 2, claims: 'all' }] }));
    expect(seen()).toContain('in a language that the page does not name');
    expect(seen()).not.toContain('English');
  });

  test('a part in a language without rules is not shown as clean', async () => {
    await showReport(report([], { notCovered: [{ lang: 'ko', blocks: 12, claims: 'all' }] }));
    one('heading', 'No exosome claim in what could be judged');
    expect(all('heading', 'No exosome claim here')).toEqual([]);
  });

  test('a good sign beside a language without rules is no good verdict', async () => {
    const good = product('Serum', { findings: [finding('cell-free', 'good', 'cell-free')] });
    await showReport(report([good], { notCovered: [{ lang: 'ko', blocks: 12, claims: 'all' }] }));
    expect(seen()).toContain('No red flags, 1 good sign in what was judged');
    expect(document.querySelector('.verdict')?.getAttribute('data-level')).toBe('none');
  });

  test('a product in a language without rules is not called silent either', async () => {
    await showReport(report([product('엑소좀 세럼')], { notCovered: [{ lang: 'ko', blocks: 40, claims: 'all' }] }));
    expect(seen()).not.toContain('nothing claimed');
    expect(seen()).toContain('Not judged in full');
  });

  test('a language covered in part says how many kinds cannot be found', async () => {
    await showReport(report([], { notCovered: [{ lang: 'en', blocks: 90, claims: ['all-ages', 'purified'] }] }));
    expect(seen()).toContain('2 kinds of claim cannot be found there yet');
  });
});

describe('hostile words of the page', () => {
  const script = '<img src=x onerror="alert(1)"><script>alert(1)</script>';

  test('markup is shown as text', async () => {
    await showReport(report([product(script, { findings: [finding('injectable', 'red', script)] })]));
    await press(one('button', /onerror/));
    expect(document.querySelector('img, script')).toBeNull();
    expect(textOf(document.querySelector('h1'))).toBe(script);
  });

  test('ten thousand characters are shortened', async () => {
    const long = 'exosome '.repeat(1250);
    await showReport(report([product(long, { findings: [finding('injectable', 'red', long)] })]));
    await press(one('button', /Offered for injection/));
    expect(seen().length).toBeLessThan(6000);
    expect(seen()).toContain('…');
  });

  test('direction marks are left out and words isolated, names and quotes alike', async () => {
    const turned = 'safe \u202Edetcejni';
    await showReport(report([product(turned, { findings: [finding('injectable', 'red', turned)] })]));
    await press(one('button', /Offered for injection/));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let texts = 0;
    while (walker.nextNode()) {
      expect(walker.currentNode.nodeValue).not.toContain('\u202E');
      const isIsolated = walker.currentNode.parentElement?.closest('bdi') !== null;
      if (isIsolated && walker.currentNode.nodeValue?.includes('safe detcejni')) texts += 1;
    }
    expect(texts).toBe(3);
  });
});
