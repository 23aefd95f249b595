/** Marks on the page: painted, found again under a point, taken away without a trace. */
export type { MarkStrength } from '../look/mark-looks.ts';
export { createPagePainter } from './page-painter.ts';
export { createPainter, type Mark, type MarkHit, type Painter } from './painter.ts';
