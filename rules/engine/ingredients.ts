import type { TextBlock } from '../types.ts';
import { absentBefore, absentBehind, exosomeIngredients } from '../vocabulary/ingredients.ts';
import type { Section } from './sections.ts';

/** Fewer commas than this are a sentence, not a list. */
export const fewestEntries = 4;

/** True for a block that lists ingredients: by markup, or by its heading together with its commas. */
export function isIngredientList(block: TextBlock, section: Section): boolean {
  if (block.role === 'heading' || (block.role !== 'ingredients' && !section.kinds.has('ingredients'))) return false;
  // What a shop is proud of is not all that is in it.
  if (block.role !== 'ingredients' && section.kinds.has('highlights')) return false;
  const entries = parseIngredients(block.text);
  // Prose under "Key ingredients" has commas as well, and ends its sentences.
  const names = block.role === 'ingredients' || entries.every((entry) => entry.length <= longestName);
  return names && entries.length >= fewestEntries;
}

/** An ingredient's name has no more characters than this; prose has. */
export const longestName = 70;

/**
 * Cuts an INCI list into its entries: at commas, semicolons and bullets outside brackets. The comma of a name such as
 * "1,2-Hexanediol" parts nothing, nor do commas inside "Extract (Water, Glycerin)". A bracket that nothing closes is none.
 */
export function parseIngredients(text: string): string[] {
  const entries: string[] = [];
  const closings = closingsOf(text);
  let start = 0;
  const close = (end: number) => {
    const name = withoutMarks(text.slice(start, end).trim());
    if (name !== '') entries.push(name);
    start = end + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    at = closings.get(at) ?? at;
    if (',;•·、，'.includes(text[at] as string) && !isInsideName(text, at)) close(at);
  }
  close(text.length);
  return entries;
}

/** Where each bracket that is closed is closed, by the place where it is opened. */
function closingsOf(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if ('([{（'.includes(character)) open.push(at);
    else if (')]}）'.includes(character)) {
      const opened = open.pop();
      if (opened !== undefined) closings.set(opened, at);
    }
  }
  return closings;
}

/** Without the full stop of the list, and the star that points to a note. */
function withoutMarks(name: string): string {
  let end = name.length;
  while (name[end - 1] === '.' || name[end - 1] === '*') end -= 1;
  return name.slice(0, end);
}

/** "1,2-Hexanediol", "0,5 %": a comma between two digits is part of the name. */
function isInsideName(text: string, at: number): boolean {
  return text[at] === ',' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}

/** The words of an entry in small letters, one blank around each. */
export function wordsOfEntry(name: string): string {
  return ` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

/** True for an entry that is exosomes or vesicles by its name. */
export function isExosomeIngredient(name: string): boolean {
  const lower = name.toLowerCase();
  if (!exosomeIngredients.some((word) => lower.includes(word))) return false;
  const words = wordsOfEntry(name);
  return !exosomeIngredients.some(
    (word) =>
      absentBehind.some((behind) => words.includes(` ${word} ${behind} `)) ||
      absentBefore.some((before) => words.includes(` ${before} ${word} `)),
  );
}
