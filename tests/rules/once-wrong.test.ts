import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/index.ts';
import { parseLabelledPage } from '../../src/cli/accuracy/labels.ts';
import { scorePage } from '../../src/cli/accuracy/score.ts';
import { readHtml } from '../../src/cli/read-html.ts';

/** Labelled pages that were read wrongly, with what went wrong; each is read without a mistake now, and stays so. */
const onceWrong = [
  [
    'negative-030',
    'a probiotic that remarks once on vesicles was judged as an exosome product, with two dozen findings',
  ],
  ['product-030', 'what stood in the column of another serum was taken for the product’s own'],
  ['listing-025', 'filters and tags of a listing were read as claims'],
  ['clinic-019', '"it is wrong to call this free of risk" was heard as a promise, a warning of home rollers as advice'],
  ['clinic-007', 'a patient’s review, quoted within an answer, was taken for the clinic’s words'],
] as const;

describe('pages that once went wrong', () => {
  it.each(onceWrong)('%s: %s', (id) => {
    const labelled = parseLabelledPage(readFileSync(new URL(`../corpus/tuning/${id}.json`, import.meta.url), 'utf8'));
    const { page } = readHtml(labelled.html, null);
    const score = scorePage(page, labelled, assess(page));
    expect(score.findings.filter(({ verdict }) => verdict === 'wrong').map(({ claim, text }) => [claim, text])).toEqual(
      [],
    );
    expect(score.traps.filter(({ sprung }) => sprung)).toEqual([]);
    expect(score.labels.filter(({ found, optional }) => !found && !optional)).toEqual([]);
    expect(labelled.expect.length + labelled.absent.length).toBeGreaterThan(0);
  });
});
