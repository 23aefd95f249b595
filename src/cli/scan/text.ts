import { type AssertionStatus, checkMeanings, claimMeanings, type Quantity } from '../../../rules/index.ts';
import type { ScannedProduct, ScanReport } from './report.ts';

/** The command line speaks English, whatever the popup's language. */
const levelNames = [
  ['red', 'Red flags'],
  ['caution', 'Cautions'],
  ['good', 'Good signs'],
  ['in-line', 'In line with the article'],
] as const;

const kindNames = { product: 'product', 'listing-card': 'on a listing', treatment: 'treatment', article: 'article' };

/** Why what looks like a claim is none, as the popup says it in English. */
const passedNames: Readonly<Record<Exclude<AssertionStatus, 'asserted'>, string>> = {
  negated: 'denied',
  hypothetical: 'only supposed',
  questioned: 'asked, not claimed',
  attributed: 'somebody else’s words',
  'of-another-product': 'said of another product',
};

const sentenceLength = 200;

/** A report to be read in a terminal. Control characters of the page are dropped: none of them may steer the terminal. */
export function reportText(report: ScanReport): string {
  const { blocks, skipped } = report.coverage;
  const read = [
    `${blocks} text ${blocks === 1 ? 'block' : 'blocks'} read`,
    ...skipped.map(({ what, count }) => `not read: ${count} x ${what}`),
  ];
  const lines = [
    report.title ? `${report.source}: ${report.title}` : report.source,
    ...report.products.flatMap(productLines),
    ...(report.products.length === 0 ? [`  ${withoutProducts(report)}`] : []),
    `  (${read.join('; ')})`,
  ];
  return lines.map(plain).join('\n');
}

/** "10,000,000,000 exosomes per vial", "54 % elasticity". */
function figure({ value, unit, of }: Quantity): string {
  return [value.toLocaleString('en', { maximumFractionDigits: 2 }), unit, of].filter(Boolean).join(' ');
}

/** A page that could not be read is never called clean. */
function withoutProducts({ coverage }: ScanReport): string {
  const uncovered = coverage.skipped.some(({ what }) => what.startsWith('language '));
  return uncovered
    ? 'This page names exosomes in a language that is not covered yet: its claims were not read.'
    : 'Nothing here is sold as an exosome product.';
}

function productLines(product: ScannedProduct): string[] {
  const source = product.exosomeSource.length > 0 ? `, exosomes said to be: ${product.exosomeSource.join(', ')}` : '';
  const lines = [`  ${product.name || 'Unnamed'} (${kindNames[product.kind]}${source})`];
  for (const [level, name] of levelNames) {
    const findings = product.findings.filter((finding) => finding.level === level);
    if (findings.length === 0) continue;
    lines.push(`    ${name}`);
    for (const { claim, text, sentence, quantity } of findings) {
      lines.push(`      ${claimMeanings[claim].name}: "${text}"${quantity ? ` (${figure(quantity)})` : ''}`);
      if (sentence !== text) lines.push(`        in: ${shortened(sentence)}`);
    }
  }
  if (product.missing.length > 0)
    lines.push(`    Not stated: ${product.missing.map((check) => checkMeanings[check].name).join(', ')}`);
  for (const { check, why } of product.notChecked) lines.push(`    Not checked: ${checkMeanings[check].name} (${why})`);
  if (product.passed.length > 0) {
    lines.push('    Passed over');
    for (const { claim, text, status, cue } of product.passed)
      lines.push(`      ${claimMeanings[claim].name}: "${text}", ${passedNames[status]}: "${cue}"`);
  }
  return lines;
}

function shortened(sentence: string): string {
  return sentence.length > sentenceLength ? `${sentence.slice(0, sentenceLength)}...` : sentence;
}

function plain(line: string): string {
  return line.replace(/\p{Cc}|\p{Bidi_Control}/gu, '');
}
