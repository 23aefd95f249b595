import type { Examples } from '../../../rules/engine/language.ts';
import { samplesOf } from '../../../rules/engine/second-look/samples.ts';
import type { ModelWords } from '../../../rules/engine/second-look/stems.ts';
import { lexiconFor } from '../../../rules/languages/index.ts';
import type { AssertionStatus, ClaimId, PageText, TextBlock } from '../../../rules/types.ts';
import type { LabelledPage } from '../accuracy/labels.ts';
import { overlap, quoteFinder } from '../accuracy/locate.ts';
import type { Statement } from '../accuracy/statements.ts';
import { readHtml } from '../read-html.ts';

/** A sentence with the claims that it makes; of those in `unknown` it tells nothing. */
export interface Lesson {
  readonly features: ReadonlySet<string>;
  readonly makes: ReadonlySet<ClaimId>;
  readonly unknown: ReadonlySet<ClaimId>;
}

/** The sentences of a labelled page; an optional label leaves open whether its sentence makes the claim. */
export function lessonsOfPage(labelled: LabelledPage, words: ModelWords): readonly Lesson[] {
  const { page } = readHtml(labelled.html, null);
  const find = quoteFinder(page);
  const labels = labelled.expect.map(({ claim, quote, optional }) => ({ claim, optional, places: find(quote).flat() }));
  return samplesOf(page, lexiconFor, words).map((sample) => {
    const met = labels.filter(({ places }) => places.some((place) => overlap(place, sample)));
    const makes = new Set(met.filter(({ optional }) => !optional).map(({ claim }) => claim));
    const unknown = new Set(met.map(({ claim }) => claim).filter((claim) => !makes.has(claim)));
    return { features: sample.features, makes, unknown };
  });
}

/** A statement below the name of an exosome serum, read as one sentence. */
export function lessonOfStatement({ above, text, lang, makes }: Statement, words: ModelWords): readonly Lesson[] {
  const page = serumPage(lang);
  if (above !== '') {
    const asks = above.endsWith('?');
    add(page, above, asks ? { role: 'question', heading: 0 } : { role: 'heading', heading: 0, level: 2 });
    add(page, text, asks ? { role: 'answer', heading: 0, question: 1 } : { role: 'description', heading: 1 });
  } else add(page, text, { role: 'description', heading: 0 });
  return [oneLesson(page, new Set(makes), new Set())];

  function oneLesson(of: PageText, made: ReadonlySet<ClaimId>, unknown: ReadonlySet<ClaimId>): Lesson {
    const own = samplesOf(of, lexiconFor, words).filter(({ block }) => block === of.blocks.length - 1);
    return { features: new Set(own.flatMap(({ features }) => [...features])), makes: made, unknown };
  }
}

/** The examples of a claim's wordings; they tell nothing of the other claims. */
export function lessonsOfExamples(
  claim: ClaimId,
  { flagged, passed, knownMisses = [] }: Examples,
  others: readonly ClaimId[],
  words: ModelWords,
): readonly Lesson[] {
  const unknown = new Set(others);
  const read = (text: string, touching: string | undefined, isMade: boolean): readonly Lesson[] => {
    const page = serumPage('en');
    add(page, text, { role: 'description', heading: 0 });
    const at = touching ? text.indexOf(touching) : 0;
    const place = { block: 1, start: at, end: touching ? at + touching.length : text.length };
    return samplesOf(page, lexiconFor, words)
      .filter((sample) => overlap(sample, place))
      .map(({ features }) => ({ features, makes: new Set(isMade ? [claim] : []), unknown }));
  };
  return [
    ...[...flagged, ...knownMisses].flatMap(({ text, touching }) => read(text, touching, true)),
    ...passed.flatMap(({ text }) => read(text, undefined, false)),
  ];
}

/** A sentence that shows what a cue does: its claim is made where the cue lets it stand. */
export function lessonsOfCue(
  { text, claim, status }: { readonly text: string; readonly claim: ClaimId; readonly status: AssertionStatus },
  others: readonly ClaimId[],
  words: ModelWords,
): readonly Lesson[] {
  const page = serumPage('en');
  add(page, text, { role: 'description', heading: 0 });
  const own = samplesOf(page, lexiconFor, words).filter(({ block }) => block === 1);
  // Which of several sentences the claim is made in, nobody wrote down.
  if (own.length !== 1) return [];
  const makes = new Set(status === 'asserted' ? [claim] : []);
  return own.map(({ features }) => ({ features, makes, unknown: new Set(others) }));
}

const name = 'Exosome Serum';

function serumPage(lang: string): PageText & { readonly blocks: TextBlock[] } {
  const heading: TextBlock = { id: 0, text: name, lang, role: 'heading', level: 1, product: 0, heading: null };
  return {
    url: null,
    title: name,
    lang,
    blocks: [heading],
    products: [{ name, kind: 'product', main: true, place: 'page' }],
    skipped: [],
  };
}

function add(
  { blocks }: { readonly blocks: TextBlock[] },
  text: string,
  more: Pick<TextBlock, 'role' | 'heading'> & Partial<TextBlock>,
): void {
  blocks.push({ id: blocks.length, text, lang: blocks[0]?.lang ?? 'en', product: 0, ...more });
}
