import { readPage } from '../../src/page/index.ts';

/** The page's text as JSON text: all that the rules are handed. */
export function textJson(): string {
  return JSON.stringify(readPage(document, location.href).page);
}
