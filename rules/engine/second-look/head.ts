import type { Reading } from '../reading.ts';
import { isMarkIn, type StemReader, stemIn, tellsIn } from './stems.ts';

/** Of what heads a sentence no more words than these count. */
const longestHead = 14;

/** Stems told to the model before the sentence: of the headers of a cell, a heading, a question. */
export function headOf(reading: Reading, question: Reading | null, stems: StemReader): readonly number[] {
  const { tokens, origin } = reading;
  const above = origin > 0 ? tokens : (question?.tokens ?? []);
  const codes = stems.read(above, 0, Math.min(longestHead, origin > 0 ? origin : above.length));
  return codes.filter((code) => !isMarkIn(code) && tellsIn(code)).map(stemIn);
}
