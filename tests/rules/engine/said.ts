import { assess } from '../../../rules/index.ts';
import type { ClaimId, ProductReport } from '../../../rules/types.ts';
import { readHtml } from '../../../src/cli/read-html.ts';

/** The report on the main product of a page that shows a body below the name of an exosome serum. */
export function reportOn(body: string, name = 'Exosome Serum'): ProductReport | undefined {
  const html = `<!doctype html><html lang="en"><title>${name}</title><h1>${name}</h1>${body}</html>`;
  return assess(readHtml(html, null).page).products.find(({ main }) => main);
}

/** The words in which such a page makes a claim. */
export function saidOf(claim: ClaimId, body: string, name?: string): readonly string[] {
  return (reportOn(body, name)?.findings ?? []).filter((finding) => finding.claim === claim).map(({ text }) => text);
}
