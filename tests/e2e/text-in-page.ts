import { takeSnapshot } from '../../src/live/index.ts';
import { readSnapshot } from '../../src/page/index.ts';

/** The page's text as JSON text: all that the rules are handed. */
export function textJson(): string {
  return JSON.stringify(readSnapshot(takeSnapshot(document, location.href).snapshot).page);
}
