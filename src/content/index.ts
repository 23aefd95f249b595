/** The content script's side of things, joined. */

export { callReader } from './call-reader.ts';
export { createVisit } from './chosen-visit.ts';
export { here } from './here.ts';
export { lateDrawing } from './late-drawing.ts';
export { offerContents, offerDrawing, takeContents, takeDrawing } from './offered-drawing.ts';
export { onceShown } from './once-shown.ts';
export { type PageReading, readPage } from './page-reading.ts';
export type { Session, SessionParts } from './parts.ts';
export { pause } from './pause.ts';
export { startSession } from './session.ts';
export { switchedPainter } from './switched-painter.ts';
export { whenIdle } from './when-idle.ts';
