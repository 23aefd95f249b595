/** Whether phrases never match over the end of a sentence, or may. */
export const scopes = { within: 0, across: 1 } as const;
export type Scope = 0 | 1;
