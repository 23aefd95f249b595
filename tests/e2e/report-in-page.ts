import { assess } from '../../rules/index.ts';
import { readPage } from '../../src/page/index.ts';

/** Runs in a page of a real browser: its report, as JSON text. */
export function reportJson(): string {
  return JSON.stringify(assess(readPage(document, location.href).page));
}
