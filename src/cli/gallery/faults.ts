import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** A rule that axe finds broken, and where. */
export interface Violation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly elements: readonly { readonly at: string; readonly html: string; readonly why: string }[];
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Off in axe until asked for, and of WCAG 2.2 AA all the same. */
const options = `{ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }`;

const ask = `axe.run(document, ${options}).then(({ violations }) =>
  violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? '',
    help,
    elements: nodes.map(({ target, html, failureSummary }) => ({
      at: target.flat().join(' '),
      html: html.slice(0, 200),
      why: failureSummary ?? '',
    })),
  })),
)`;

/** What axe finds wrong with all that a page shows; it walks into the roots that scripts of the page can see into. */
export async function findFaults(page: Page): Promise<Violation[]> {
  await page.evaluate(`${source};undefined`);
  return await page.evaluate<Violation[]>(ask);
}
