import type { Mention } from './assertion.ts';
import { occursIn, type Reading, sentenceAt } from './reading.ts';

/**
 * True for what the one who asks tells before the question: "My salon injects exosomes. Is that all right?" A question that takes it
 * for granted ("It is injected. How often?") is the seller's own way to say so.
 */
export function isPremise(reading: Reading, { from }: Pick<Mention, 'from'>): boolean {
  const { block, sentences, tokens, origin } = reading;
  const asked = sentences.at(-1);
  if (block.role !== 'question' || !asked?.question || from >= asked.from || sentenceAt(reading, from).question)
    return false;
  const opening = Math.max(asked.from, origin);
  return !occursIn(reading, 'open-question', { from: opening, to: opening + 2 }, tokens.length);
}
