import { isTrail, stepsOf } from './crumbs.ts';

const counted = '\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const points = 'reasons|things|ways|questions|myths|facts|claims|tips|signs|mistakes|lessons|truths|lies|rules';

/** What heads a piece of writing and no product: "Five reasons to wait", "I tried it for a month", "X: what it is". */
const headline = new RegExp(
  [
    `\\b(?:${counted}) (?:[\\p{L}-]+ ){0,2}(?:${points})\\b`,
    '\\bI (?:tried|tested|went|gave up|spent|used)\\b',
    '[:–—-] ?(?:what (?:it|they) (?:is|are|do|does)|what to know|what you need to know|everything you|a (?:beginner|buyer|short|complete|simple)|an? (?:[\\p{L}-]+ ){0,2}(?:guide|primer|explainer|introduction)|101|which (?:one )?(?:is|should|works|to)|the (?:science|truth|facts|evidence|explainer|pros)|myths?|hype|are they|is it|do they|does it|should you)\\b',
    '\\bwhat (?:(?:the|\\d+|recent|new) )?(?:studies|trials|papers|experts|doctors|dermatologists|science|research|evidence) (?:really |actually )?(?:says?|shows?|tells?|thinks?|means?)\\b',
    '\\b(?:benefits?|pros|promises?) (?:and|&|or|vs\\.?) (?:its |the )?(?:limits?|risks?|cons|side effects|pitfalls|hype)\\b',
    '\\b(?:all|everything) (?:you|one) (?:must|need to|should|have to) know\\b',
    '\\bvs\\.? .{2,60}(?:which|what.s the difference|compared)\\b',
    '^\\p{L}+ 101\\b',
    '\\b(?:hype|buzzword|worth it|really work|explained|explainer|a primer|(?:honest|complete|ultimate|definitive|essential|full) guide|buyer.s guide|beginner.s guide|round-?up|taste test)\\b',
  ].join('|'),
  'iu',
);

export function isHeadline(text: string): boolean {
  return headline.test(text);
}

const disclosure =
  /\b(?:affiliate links?|(?:we|i) (?:may|might|can)? ?(?:earn|receive|get) (?:an? )?(?:small )?(?:affiliate )?commission)\b/i;

/** "We may earn a commission". */
export function isDisclosure(text: string): boolean {
  return disclosure.test(text);
}

const reporter =
  /^(?:[\p{L}]+ )?[Bb]y \p{Lu}[^|]{2,60}\b(?:reporter|correspondent|journalist|columnist|staff writer|(?:news|health|consumer|science|beauty|city|features) (?:desk|editor|writer)|newsroom)\b/u;

/** "By Ann Lee, health reporter": who writes for a paper sells nothing of what the piece is about. */
export function isReportersLine(text: string): boolean {
  return text.length <= longestLine && reporter.test(text);
}

const longestLine = 160;

const writings = /^(?:the |our )?(?:blog|journal|magazine|news|newsroom|stories|articles|insights|guides)$/i;

/** "Journal / Face / PRP or not" above a page of that name; "Shop / Journal / Contact" is a menu. */
export function isWritingTrail(text: string, name: string): boolean {
  if (!isTrail(text)) return false;
  const steps = stepsOf(text);
  const last = steps.at(-1) ?? '';
  if (text.includes('/') && !name.toLowerCase().includes(last.toLowerCase())) return false;
  return steps.slice(0, -1).some((step) => writings.test(step.replace(/^\P{L}+/u, '').trim()));
}
