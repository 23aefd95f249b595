/** What is copied of a report, as lines that say what each is: a format only has to write them down. */
import type { PageReport, ProductReport } from '../../rules/index.ts';
import { countClaims, levelHeadings, plainText, writtenDate } from '../look/index.ts';
import { article, articleStatements, checkMeanings, claimMeanings } from './catalogue.ts';
import { type ClaimGroup, groupFindings, languageGaps, sortProducts, unreadLanguages } from './summary.ts';
import { coverageLine, gapLine, verdictOf } from './words.ts';

export interface CopiedLine {
  readonly is: 'title' | 'heading' | 'item' | 'detail' | 'text' | 'address';
  readonly text: string;
}

const longestName = 120;
const longestQuote = 240;

const quoted = (text: string): string => `“${plainText(text, longestQuote)}”`;

function claimLines({ claim, findings }: ClaimGroup): CopiedLine[] {
  const { name, guidance } = claimMeanings[claim];
  const met = [...new Set(findings.flatMap((finding) => finding.guidance))];
  const [first] = met.length > 0 ? met : guidance;
  return [
    { is: 'item', text: `${name}: ${findings.map(({ text }) => quoted(text)).join(', ')}` },
    ...(first ? [{ is: 'detail', text: `The article: ${articleStatements[first].statement}` } as const] : []),
  ];
}

function productLines(product: ProductReport): CopiedLine[] {
  const { missing, notChecked } = product;
  return [
    ...groupFindings(product).flatMap(({ level, claims }): CopiedLine[] => [
      { is: 'heading', text: levelHeadings[level] },
      ...claims.flatMap(claimLines),
    ]),
    ...(missing.length > 0 ? [{ is: 'heading', text: 'Not stated' } as const] : []),
    ...missing.map((check): CopiedLine => ({ is: 'item', text: checkMeanings[check].notStated })),
    ...(notChecked.length > 0 ? [{ is: 'heading', text: 'Not checked' } as const] : []),
    ...notChecked.map(
      ({ check, why }): CopiedLine => ({ is: 'item', text: `${checkMeanings[check].name}: ${plainText(why)}` }),
    ),
  ];
}

/** The report as it stands in the popup: every product with its claims, and what was read. Words of the page are made plain. */
export function copiedLines(report: PageReport): CopiedLine[] {
  const { blocks, skipped } = report.coverage;
  const address = report.url !== null && /^https?:/.test(report.url) ? report.url : null;
  return [
    ...(report.products.length === 0 ? [{ is: 'title', text: plainText(report.title, longestName) } as const] : []),
    ...sortProducts(report.products).flatMap((product): CopiedLine[] => [
      { is: 'title', text: plainText(product.name, longestName) || 'A product without a name' },
      { is: 'text', text: `${verdictOf(countClaims([product]), unreadLanguages(report)).line}.` },
      ...productLines(product),
    ]),
    { is: 'heading', text: 'What was read' },
    ...(address ? [{ is: 'address', text: address } as const] : []),
    { is: 'text', text: `${plainText(coverageLine(blocks, skipped), longestQuote)} No flags is not proof of safety.` },
    ...languageGaps(report).map((gap): CopiedLine => ({ is: 'text', text: gapLine(gap) })),
    {
      is: 'text',
      text: `Judged against “${article.title}”, updated ${writtenDate(article.updated)}. Not medical or legal advice.`,
    },
  ];
}
