import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../rules/engine/language.ts';
import { listsOf } from '../../rules/engine/lexicon.ts';
import { tokenize } from '../../rules/engine/tokens.ts';
import type { AnswerExample, CueExample } from '../../rules/languages/en/cue-examples.ts';
import { languages } from '../../rules/languages/index.ts';
import type { AssertionStatus, ClaimId, PageText } from '../../rules/types.ts';
import { assessByWordings } from './by-wordings.ts';
import { matcherOf } from './engine/matcher-of.ts';
import { pageOf } from './engine/page.ts';

interface ExampleFile {
  readonly cueExamples: readonly CueExample[];
  readonly knownMisjudged: readonly CueExample[];
  readonly answerExamples: readonly AnswerExample[];
  readonly mythExamples: readonly CueExample[];
  readonly denialExamples: readonly string[];
  readonly refusalExamples: readonly string[];
  readonly sellersExamples: readonly string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = await Promise.all(
  Object.values(languages).map(async (language: Language) => {
    const examples = (await import(`${root}rules/languages/${language.id}/cue-examples.ts`)) as ExampleFile;
    return { id: language.id, language, ...examples };
  }),
);

/** What becomes of a claim in the blocks behind the page's name; 'nothing' where no wording meets it. */
function put(page: PageText, claim: ClaimId): AssertionStatus | 'nothing' {
  const [product] = assessByWordings(page).products;
  if (product?.findings.some((finding) => finding.claim === claim && finding.at.some(({ block }) => block > 0))) {
    return 'asserted';
  }
  return product?.passed.find((passed) => passed.claim === claim)?.status ?? 'nothing';
}

function under(heading: string, text: string): PageText {
  return pageOf([
    { text: heading, role: 'heading', level: 2 },
    { text, heading: 1 },
  ]);
}

/** A page of another cream that says no more than the text. */
function creamThatSays(text: string): PageText {
  const page = pageOf([text], { title: 'Peptide Cream' });
  const blocks = page.blocks.map((block) => (block.id === 0 ? { ...block, text: 'Peptide Cream' } : block));
  return { ...page, blocks, products: page.products.map((product) => ({ ...product, name: 'Peptide Cream' })) };
}

/** The phrases that none of the texts meets. */
function unmet(language: Language, phrases: readonly string[], texts: readonly string[]): readonly string[] {
  const lists = listsOf(language);
  const read = texts.map(tokenize);
  return phrases.filter((phrase) => {
    const matcher = matcherOf([{ phrase, rule: phrase }], lists);
    return !read.some((tokens) => matcher.find(tokens).length > 0);
  });
}

describe.each(files)('cues of $id', ({ language, cueExamples, knownMisjudged, ...more }) => {
  const { answerExamples, mythExamples, denialExamples, refusalExamples, sellersExamples } = more;

  it.each(cueExamples)('$claim is $status in "$text"', ({ text, claim, status }) => {
    expect(put(pageOf([text]), claim)).toBe(status);
  });

  it.each(knownMisjudged)('does not see yet that $claim is $status in "$text"', ({ text, claim, status }) => {
    expect(put(pageOf([text]), claim)).not.toBe(status);
  });

  it.each(answerExamples)('$claim is $status by "$question $answer"', ({ question, answer, claim, status }) => {
    expect(put(pageOf([`${question} ${answer}`]), claim)).toBe(status);
    const blocks = [
      { text: question, role: 'question' } as const,
      { text: answer, role: 'answer', question: 1 } as const,
    ];
    expect(put(pageOf(blocks), claim)).toBe(status);
  });

  it.each(mythExamples)('$claim is $status among misconceptions in "$text"', ({ text, claim, status }) => {
    expect(put(under('Misconceptions', text), claim)).toBe(status);
  });

  it.each(mythExamples)(
    '$claim is $status below a heading that is a cue by itself in "$text"',
    ({ text, claim, status }) => {
      expect(put(under('Myths', text), claim)).toBe(status);
    },
  );

  it.each(denialExamples)('takes a cream for no exosome product that says "%s"', (text) => {
    expect(assessByWordings(creamThatSays(text)).products).toEqual([]);
    expect(assessByWordings(creamThatSays('With exosomes.')).products).not.toEqual([]);
  });

  it.each(refusalExamples)('takes a page for none that offers exosomes that says "%s"', (text) => {
    expect(assessByWordings(pageOf([text, 'Clinically proven.'])).products).toEqual([]);
  });

  it.each(sellersExamples)('takes a page for a seller of exosomes that says "%s"', (text) => {
    expect(assessByWordings(pageOf([text, 'Clinically proven.'])).products).not.toEqual([]);
  });

  it.each(language.cues.map((cue, index) => ({ ...cue, index })))(
    'has an example for every phrase of cue $index ($direction $status)',
    ({ status, phrases }) => {
      const shown = cueExamples.filter((example) => status === undefined || example.status === status);
      const texts = shown.map(({ text }) => text);
      expect(unmet(language, phrases, texts)).toEqual([]);
    },
  );

  it('has an example for every answer, open question, predicate, fact, denial and refusal of exosomes', () => {
    const answers = (status: AssertionStatus) =>
      answerExamples.filter((example) => example.status === status).map(({ answer }) => answer);
    expect(unmet(language, language.answers.yes, answers('asserted'))).toEqual([]);
    expect(unmet(language, language.answers.no, answers('negated'))).toEqual([]);
    const questions = answerExamples.filter(({ status }) => status === 'asserted').map(({ question }) => question);
    expect(unmet(language, language.openQuestions, questions)).toEqual([]);
    expect(unmet(language, language.predicates, questions)).toEqual([]);
    const facts = mythExamples.filter(({ status }) => status === 'asserted').map(({ text }) => text);
    expect(unmet(language, language.facts, facts)).toEqual([]);
    expect(unmet(language, language.exosomeDenials, denialExamples)).toEqual([]);
    const { said, closing, asked, nothing } = language.refusals;
    expect(unmet(language, [...said, ...closing, ...asked, ...nothing], refusalExamples)).toEqual([]);
  });
});

it('keeps the examples out of the product', () => {
  const sources = ['rules', 'src', 'entrypoints'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      // The commands are no part of it; one of them learns from the examples.
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('cue-examples') && !/^cli\//.test(name))
      .map((name) => `${root}${folder}/${name}`),
  );
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter((source) => readFileSync(source, 'utf8').includes('cue-examples'))).toEqual([]);
});
