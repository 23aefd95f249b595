import { type Mention, nearby, textOf } from './assertion.ts';
import type { RivalKind } from './language.ts';
import { matchesIn, occursIn, type Reading, type RuleMatch, sentenceAt } from './reading.ts';
import type { Sentence } from './sentences.ts';

/** Whose claim a sentence makes: the exosome product's own, or another thing's, named by `cue`. */
type Subject = { readonly is: 'own' } | { readonly is: 'open' } | { readonly is: 'other'; readonly cue: string };

/** A question of no more tokens than this, its mark included, only names what the next sentence is about. */
const longestTopic = 4;

/** A name with a word or two around it, its full stop included. */
const longestName = 6;
/** Words added to a name are no more than these. */
const longestAdded = 9;

const own: Subject = { is: 'own' };
const open: Subject = { is: 'open' };

/**
 * What a mention is said of, within its sentence. Looked for in this order: a thing named right behind the mention that it
 * modifies ("FDA-cleared needling pen"), a thing right before it ("filler that is FDA-cleared"), then the nearest subject
 * before it. A thing that stands in a circumstance ("after the laser") is no subject. 'open' when the sentence names none.
 */
export function subjectOf(reading: Reading, mention: Mention, yieldsTo: readonly RivalKind[], name = ''): Subject {
  const sentence = nearby(sentenceAt(reading, mention.from), mention);
  // "Steroids have side effects. Exosomes have none." is about what its last sentence names.
  const last = sentenceAt(reading, mention.to - 1);
  const isWhole = reading.tokens.slice(mention.to, last.to).every(({ kind }) => kind === 'mark');
  if (last.from > mention.from && isWhole && occursIn(reading, 'term', { from: last.from, to: mention.to })) return own;
  const met = matchesIn(reading, 'rival', sentence);
  if (met.length === 0) {
    const names = occursIn(reading, 'term', sentence) || occursIn(reading, 'own', sentence);
    return names ? own : carriedOver(reading, mention, sentence, yieldsTo);
  }
  const rivals = outside(met, mention).filter(
    (rival) =>
      yieldsTo.includes(rival.rule.rival) &&
      (reading.block.cell !== undefined || rival.from >= reading.origin) &&
      !isGlued(reading, rival.from) &&
      !isInName(reading, rival, name),
  );
  const owns = [...matchesIn(reading, 'term', sentence), ...matchesIn(reading, 'own', sentence)];
  if (rivals.length === 0) return owns.length > 0 ? own : carriedOver(reading, mention, sentence, yieldsTo);
  const other = (rival: RuleMatch<'rival'>): Subject => ({ is: 'other', cue: textOf(reading, rival.from, rival.to) });

  const next = rivals.find(
    (rival) =>
      rival.from >= mention.to &&
      rival.from - mention.to <= 1 &&
      !(rival.from > mention.to && isCircumstance(reading, rival, sentence)),
  );
  if (next && !owns.some((each) => each.from >= mention.to && each.from <= next.to)) return other(next);
  const touching = rivals.find(
    (rival) => rival.to <= mention.from && mention.from - rival.to <= 3 && !parted(reading, rival.to, mention.from),
  );
  // "Exosomes and PRP are both injected": what is named along with ours takes nothing away.
  const joined =
    touching &&
    owns.some(({ to }) => touching.from - to === 1 && isCircumstance(reading, touching, { ...sentence, from: to }));
  if (joined) return own;
  if (
    touching &&
    !isCompared(reading, touching, sentence) &&
    !owns.some((each) => each.from >= touching.to && each.to <= mention.to)
  ) {
    if (!isCircumstance(reading, touching, sentence) || mention.from - touching.to >= 2) return other(touching);
  }
  const subjects = rivals.filter((rival) => rival.to <= mention.from && !isCircumstance(reading, rival, sentence));
  const lastRival = subjects.at(-1);
  // "With PRP there is no reaction": a circumstance that opens the sentence is what all of it is about.
  const opens = rivals.find(
    (rival) =>
      rival.rule.rival === 'substance' &&
      rival.from - sentence.from <= 2 &&
      // "Dilute with saline and inject" is about what is diluted.
      !(rival.from - sentence.from === 2 && isCircumstance(reading, rival, { ...sentence, from: sentence.from + 1 })),
  );
  // "PRP helps 60 % of our patients" is no less of PRP.
  const named = occursIn(reading, 'term', sentence) || owns.some(({ from }) => from < mention.from);
  if (opens && !named && opens.to <= mention.from && !isCompared(reading, opens, sentence)) return other(opens);
  const firstOwn = owns.find((each) => each.from < mention.to);
  if (lastRival && !firstOwn) return other(lastRival);
  if (lastRival && firstOwn && lastRival.from > firstOwn.from && startsClause(reading, lastRival))
    return other(lastRival);
  if (lastRival && firstOwn && lastRival.from < firstOwn.from && !parted(reading, firstOwn.to, mention.from))
    return own;
  return firstOwn || owns.length > 0 ? own : open;
}

/** On the page of an exosome shampoo "the shampoo" is the seller's own ware. */
function isInName({ tokens }: Reading, { from, rule }: RuleMatch<'rival'>, name: string): boolean {
  return rule.rival === 'ware' && name.toLowerCase().includes(tokens[from]?.form ?? ' ');
}

/** The last part of "dermatologist-led", "post-laser" names no thing by itself. */
function isGlued({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && tokens[at]?.spaced === false && before.end < (tokens[at]?.start ?? 0);
}

function outside<Each extends { from: number; to: number }>(matches: readonly Each[], mention: Mention): Each[] {
  return matches.filter((match) => match.to <= mention.from || match.from >= mention.to);
}

/** "It", "they", "these" go on about what the sentence before was about. */
function carriedOver(reading: Reading, mention: Mention, sentence: Sentence, yieldsTo: readonly RivalKind[]): Subject {
  const carrier = occursIn(reading, 'carrier', { from: sentence.from, to: sentence.from + 1 }, mention.from);
  const before = sentence.from > 0 ? sentenceAt(reading, sentence.from - 1) : null;
  if (!before) return open;
  const carried = carrier || asksAfter(before) || isAddedTo(reading, mention, sentence, before);
  if (!carried) return open;
  if (occursIn(reading, 'term', before)) return own;
  const rivals = matchesIn(reading, 'rival', before);
  const rival = rivals.find(
    (each) =>
      each.from >= reading.origin && yieldsTo.includes(each.rule.rival) && !isCircumstance(reading, each, before),
  );
  return rival ? { is: 'other', cue: textOf(reading, rival.from, rival.to) } : open;
}

/** "Tox and filler. FDA approved.": a few words without a subject go on about the thing that the words before them name. */
function isAddedTo(reading: Reading, mention: Mention, sentence: Sentence, before: Sentence): boolean {
  const from = Math.max(before.from, reading.origin);
  if (mention.from - sentence.from > 1 || sentence.to - sentence.from > longestAdded || before.from < reading.origin)
    return false;
  if (before.to - from > longestName) return false;
  const [named] = matchesIn(reading, 'rival', { from, to: from + 1 }, before.to);
  return named !== undefined && !occursIn(reading, 'own', before);
}

/** "Fillers? Injected under the skin." goes on about what is asked after. */
function asksAfter({ question, from, to }: Sentence): boolean {
  return question && to - from <= longestTopic;
}

/** True where a preposition stands close before a thing: "after a laser", "with our new pen". One in a heading bears on that alone. */
function isCircumstance(reading: Reading, rival: RuleMatch<'rival'>, sentence: Sentence): boolean {
  const from = rival.from >= reading.origin ? Math.max(sentence.from, reading.origin) : sentence.from;
  return matchesIn(reading, 'preposition', { from, to: rival.from }).some((each) => rival.from - each.to <= 2);
}

/** "Stronger than retinol", "unlike PRP": what ours is compared with is not what the sentence is about. */
function isCompared(reading: Reading, rival: RuleMatch<'rival'>, sentence: Sentence): boolean {
  const cues = matchesIn(reading, 'cue', { from: sentence.from, to: rival.from }, rival.from);
  return cues.some((each) => each.rule.cue.status === 'of-another-product');
}

/** A thing behind a comma, dash or "and" that begins a clause of its own: "..., the pen is FDA cleared". */
function startsClause(reading: Reading, rival: RuleMatch<'rival'>): boolean {
  return reading.tokens.slice(Math.max(0, rival.from - 3), rival.from).some((token) => /^[,;\-(:]$/.test(token.form));
}

function parted(reading: Reading, from: number, to: number): boolean {
  return reading.tokens.slice(from, to).some((token) => /^[,;\-:]$/.test(token.form)) && to - from > 1;
}
