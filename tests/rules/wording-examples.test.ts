import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Examples, Wording } from '../../rules/engine/language.ts';
import { tokenize } from '../../rules/engine/tokens.ts';
import { languages } from '../../rules/languages/index.ts';
import type { ClaimId, Finding, PageText, TextBlock } from '../../rules/types.ts';
import { assessByWordings } from './by-wordings.ts';
import { matcherOf } from './engine/matcher-of.ts';

interface WordingFile {
  readonly language: string;
  readonly claim: ClaimId;
  readonly wording: Wording;
  readonly examples: Examples;
}

async function wordingFiles(language: string): Promise<WordingFile[]> {
  const folder = fileURLToPath(new URL(`../../rules/languages/${language}/claims`, import.meta.url));
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  return Promise.all(
    names.map(async (name) => {
      const { wording, examples } = (await import(`${folder}/${name}`)) as Pick<WordingFile, 'wording' | 'examples'>;
      return { language, claim: name.slice(0, -'.ts'.length) as ClaimId, wording, examples };
    }),
  );
}

const files = (await Promise.all(Object.keys(languages).map(wordingFiles))).flat();

/** A page of one exosome product that says no more than the text. */
function pageThatSays(text: string, lang: string): PageText {
  const heading: TextBlock = {
    id: 0,
    text: 'Exosome Serum',
    lang,
    role: 'heading',
    level: 1,
    product: 0,
    heading: null,
  };
  const description: TextBlock = { id: 1, text, lang, role: 'description', product: 0, heading: 0 };
  return {
    url: null,
    title: 'Exosome Serum',
    lang,
    blocks: [heading, description],
    products: [{ name: 'Exosome Serum', kind: 'product', main: true, place: 'page' }],
    skipped: [],
  };
}

/** The words that are flagged as the claim in the text. */
function flaggedIn(text: string, { claim, language }: WordingFile): Finding[] {
  return assessByWordings(pageThatSays(text, language)).products.flatMap((product) =>
    product.findings.filter((finding) => finding.claim === claim && finding.at.some((place) => place.block === 1)),
  );
}

function touches(finding: Finding, text: string, words: string): boolean {
  const start = text.indexOf(words);
  return finding.at.some((place) => place.block === 1 && place.start < start + words.length && place.end > start);
}

describe.each(files)('$language wording of $claim', (file) => {
  const { language, wording, examples } = file;
  const own = languages[language as keyof typeof languages];

  it.each(examples.flagged)('flags "$text"', ({ text, touching = text }) => {
    expect(text).toContain(touching);
    const found = flaggedIn(text, file);
    expect(found.map((finding) => finding.text)).not.toEqual([]);
    expect(found.some((finding) => touches(finding, text, touching))).toBe(true);
  });

  it.each(examples.passed)('passes "$text" ($why)', ({ text }) => {
    expect(flaggedIn(text, file).map((finding) => finding.text)).toEqual([]);
  });

  it.each(examples.knownMisses ?? [])('does not see "$text" yet', ({ text }) => {
    expect(flaggedIn(text, file).map((finding) => finding.text)).toEqual([]);
  });

  it('has a phrase, and examples of what it flags and of what it passes', () => {
    expect(wording.phrases.length + (wording.whenDenied?.length ?? 0)).toBeGreaterThan(0);
    expect(examples.flagged.length).toBeGreaterThanOrEqual(5);
    expect(examples.passed.length).toBeGreaterThanOrEqual(3);
  });

  it('has an example for every phrase', () => {
    const lists: Record<string, readonly string[]> = { ...own.lists };
    for (const each of Object.values(own.claims)) if (each !== 'not-covered') Object.assign(lists, each.lists);
    Object.assign(lists, wording.lists);
    const texts = examples.flagged.map(({ text }) => tokenize(text));
    const below = wording.below ? [...wording.below.heads, ...wording.below.names] : [];
    const unseen = [
      ...wording.phrases,
      ...(wording.bare?.phrases ?? []),
      ...(wording.whenDenied ?? []),
      ...below,
    ].filter((phrase) => {
      const matcher = matcherOf([{ phrase, rule: phrase }], lists);
      return !texts.some((tokens) => matcher.find(tokens).length > 0);
    });
    expect(unseen).toEqual([]);
  });
});
