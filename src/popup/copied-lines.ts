/** What is copied of a report, as lines that say what each is: a format only has to write them down. */
import type { PageReport, ProductReport } from '../../rules/index.ts';
import { countClaims, levelHeading, plainText, writtenDate } from '../look/index.ts';
import { say, sentences } from '../words/index.ts';
import { checkMeaning, claimMeaning, statementOf, theArticle } from './catalogue.ts';
import { type ClaimGroup, groupFindings, languageGaps, sortProducts, unreadLanguages } from './summary.ts';
import { coverageLine, gapLine, uncheckedWhy, verdictOf } from './words.ts';

export interface CopiedLine {
  readonly is: 'title' | 'heading' | 'item' | 'detail' | 'text' | 'address';
  readonly text: string;
}

const longestName = 120;
const longestQuote = 240;

const quoted = (text: string): string => say('quoted', { text: plainText(text, longestQuote) });

function claimLines({ claim, findings }: ClaimGroup): CopiedLine[] {
  const { name, guidance } = claimMeaning(claim);
  const met = [...new Set(findings.flatMap((finding) => finding.guidance))];
  const quotes = findings.map(({ text }) => quoted(text)).join(say('listJoin'));
  const [first] = met.length > 0 ? met : guidance;
  return [
    { is: 'item', text: say('copiedClaim', { claim: name, quotes }) },
    ...(first
      ? [{ is: 'detail', text: say('copiedArticle', { statement: statementOf(first).statement }) } as const]
      : []),
  ];
}

function productLines(product: ProductReport): CopiedLine[] {
  const { missing, notChecked } = product;
  return [
    ...groupFindings(product).flatMap(({ level, claims }): CopiedLine[] => [
      { is: 'heading', text: levelHeading(level) },
      ...claims.flatMap(claimLines),
    ]),
    ...(missing.length > 0 ? [{ is: 'heading', text: say('notStated') } as const] : []),
    ...missing.map((check): CopiedLine => ({ is: 'item', text: checkMeaning(check).notStated })),
    ...(notChecked.length > 0 ? [{ is: 'heading', text: say('notChecked') } as const] : []),
    ...notChecked.map(
      (unchecked): CopiedLine => ({
        is: 'item',
        text: say('copiedUnchecked', {
          check: checkMeaning(unchecked.check).name,
          why: plainText(uncheckedWhy(unchecked)),
        }),
      }),
    ),
  ];
}

/** The report as it stands in the popup: every product with its claims, and what was read. Words of the page are made plain. */
export function copiedLines(report: PageReport): CopiedLine[] {
  const { blocks, skipped } = report.coverage;
  const { title, updated } = theArticle();
  const address = report.url !== null && /^https?:/.test(report.url) ? report.url : null;
  return [
    ...(report.products.length === 0 ? [{ is: 'title', text: plainText(report.title, longestName) } as const] : []),
    ...sortProducts(report.products).flatMap((product): CopiedLine[] => [
      { is: 'title', text: plainText(product.name, longestName) || say('unnamedProduct') },
      {
        is: 'text',
        text: say('verdictSentence', { verdict: verdictOf(countClaims([product]), unreadLanguages(report)).line }),
      },
      ...productLines(product),
    ]),
    { is: 'heading', text: say('whatWasRead') },
    ...(address ? [{ is: 'address', text: address } as const] : []),
    { is: 'text', text: sentences(plainText(coverageLine(blocks, skipped), longestQuote), say('noProof')) },
    ...languageGaps(report).map((gap): CopiedLine => ({ is: 'text', text: gapLine(gap) })),
    {
      is: 'text',
      text: sentences(say('copiedJudgedAgainst', { title, date: plainText(writtenDate(updated)) }), say('notAdvice')),
    },
  ];
}
