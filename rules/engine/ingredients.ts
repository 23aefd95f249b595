import type { TextBlock } from '../types.ts';
import { exosomeIngredients } from '../vocabulary/ingredients.ts';
import type { Section } from './sections.ts';

/** One entry of an ingredient list: [start, end) in the block's text. */
export interface IngredientEntry {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Fewer commas than this are a sentence, not a list. */
export const fewestEntries = 4;

/** True for a block that lists ingredients: by markup, or by its heading together with its commas. */
export function isIngredientList(block: TextBlock, section: Section): boolean {
  if (block.role === 'heading' || (block.role !== 'ingredients' && !section.kinds.has('ingredients'))) return false;
  // What a shop is proud of is not all that is in it.
  if (block.role !== 'ingredients' && section.kinds.has('highlights')) return false;
  const entries = parseIngredients(block.text);
  // Prose under "Key ingredients" has commas as well, and ends its sentences.
  const names = block.role === 'ingredients' || entries.every(({ text }) => text.length <= longestName);
  return names && entries.length >= fewestEntries;
}

/** An ingredient's name has no more characters than this; prose has. */
export const longestName = 70;

/**
 * Cuts an INCI list into its entries: at commas, semicolons and bullets outside brackets. The comma of a name such as
 * "1,2-Hexanediol" parts nothing, nor do commas inside "Extract (Water, Glycerin)".
 */
export function parseIngredients(text: string): IngredientEntry[] {
  const entries: IngredientEntry[] = [];
  let depth = 0;
  let start = 0;
  const close = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = withoutMarks(raw.trim());
    const from = start + (raw.length - raw.trimStart().length);
    if (trimmed !== '') entries.push({ text: trimmed, start: from, end: from + trimmed.length });
    start = end + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if ('([{（'.includes(character)) depth += 1;
    else if (')]}）'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ',;•·、，'.includes(character) && !isInsideName(text, at)) close(at);
  }
  close(text.length);
  return entries;
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

/** True for an entry that is exosomes or vesicles by its name. */
export function isExosomeIngredient(entry: Pick<IngredientEntry, 'text'>): boolean {
  const name = entry.text.toLowerCase();
  return exosomeIngredients.some((word) => name.includes(word));
}
