export { type JudgedPage, judgePage } from './judge.ts';
export { type PageReading, readSnapshot } from './read.ts';
export type { Address, DocumentMarkup, PageSnapshot, Spot, SpotPart, Stretch } from './snapshot.ts';
