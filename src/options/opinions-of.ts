import type { Jurisdiction } from '../choices/index.ts';
import { jurisdictionName } from '../look/index.ts';
import { say } from '../words/index.ts';

/** Whose opinions they are: a country's, or those of research. */
export const opinionsOf = (jurisdiction: Jurisdiction): string =>
  jurisdiction === 'science' ? say('optionsResearch') : jurisdictionName(jurisdiction);
