/**
 * The phrases that are looked for by a token: those that never match over the end of a sentence, and those that may. They lie in
 * one row of numbers, each as the places of two pieces that it needs (see nearby.ts) and its index. There are dozens for a common word, nearly
 * all in vain, so that they must lie close together in memory.
 */
export type Sought = readonly [within: Int32Array, across: Int32Array];

export const rowLength = 3;
