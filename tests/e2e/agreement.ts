import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { assess } from '../../rules/index.ts';
import type { PageReport } from '../../rules/types.ts';
import type { BrowserWithExtension } from '../../src/cli/browser/launch.ts';
import { browserWithExtension } from './harness.ts';
import { bundleReader, textExpression } from './reader.ts';
import { extensionPage, toldOf } from './told.ts';

const soon = { timeout: 15_000, interval: 100 };

/** Painted words that stand in the page or its frames, each with its level: 'red: room temperature', in alphabetical order. */
export async function marksOf(page: Page): Promise<string[]> {
  const marks = await Promise.all(page.frames().map(marksIn));
  return marks.flat().sort();
}

async function marksIn(frame: Frame): Promise<string[]> {
  const found = frame.evaluate(() => {
    const found: string[] = [];
    for (const level of ['red', 'caution', 'good', 'in-line']) {
      for (const range of CSS.highlights.get(`exosome-claim-${level}`) ?? []) {
        const where = range.startContainer.isConnected ? level : 'gone';
        found.push(`${where}: ${String(range).replace(/\s+/g, ' ')}`);
      }
    }
    return found;
  });
  // A frame can go while it is asked; the page itself is to answer.
  return frame.parentFrame() ? await found.catch(() => []) : await found;
}

function listedIn(report: PageReport | null): string[] {
  const findings = report?.products.flatMap((product) => product.findings) ?? [];
  return findings.flatMap(({ level, text, at }) => at.map(() => `${level}: ${text}`)).sort();
}

function redFlagsIn(report: PageReport | null): string {
  const findings = report?.products.flatMap((product) => product.findings) ?? [];
  return String(findings.filter(({ level }) => level === 'red').length || '');
}

/** A report without where its claims stand: numbers of blocks may differ between two readings of one page. */
function gist(report: PageReport): object {
  const products = report.products.map((product) => ({
    ...product,
    findings: product.findings.map(({ id: _, at, ...rest }) => ({ ...rest, times: at.length })),
  }));
  return JSON.parse(JSON.stringify({ ...report, products }));
}

let reader: Promise<string> | undefined;

/** Has all at hand that the comparison needs: what takes long, once. */
export async function readyAgreement(): Promise<void> {
  reader ??= bundleReader();
  await Promise.all([reader, browserWithExtension().then(extensionPage)]);
}

/** The page as it stands, read anew and judged here, by none of what runs in the browser. */
async function readAfresh(page: Page): Promise<PageReport> {
  reader ??= bundleReader();
  return assess(JSON.parse(await page.evaluate<string>(`${await reader}\n${textExpression}`)));
}

/** The claim that was waited for, in place of a mark whose words hold it: where else a mark begins is the rules' affair. */
function named(mark: string, claims: readonly string[]): string {
  const [level, words = ''] = mark.split(': ', 2);
  const holds = (claim: string): boolean => {
    const [of, wanted = ''] = claim.split(': ', 2);
    return of === level && words.includes(wanted);
  };
  return claims.find(holds) ?? mark;
}

/**
 * Waits until exactly these claims ('red: room temperature') are painted, listed for the popup and counted on the badge, and
 * checks that a fresh reading of the page says the same.
 */
export async function expectAgreement(
  page: Page,
  claims: readonly string[],
  running?: BrowserWithExtension,
): Promise<void> {
  await expect
    .poll(async () => {
      const { report, badge } = await toldOf(page, running);
      const marks = await marksOf(page);
      const listed = listedIn(report);
      return {
        claims: marks.map((mark) => named(mark, claims)).sort(),
        listed: String(listed) === String(marks) ? 'as marked' : listed,
        badge: badge === redFlagsIn(report) ? 'as listed' : badge,
      };
    }, soon)
    .toEqual({ claims: [...claims].sort(), listed: 'as marked', badge: 'as listed' });
  await expect
    .poll(async () => {
      const { report } = await toldOf(page, running);
      return report && gist(report);
    }, soon)
    .toEqual(gist(await readAfresh(page)));
}
