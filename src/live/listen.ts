/**
 * Listens, or no longer does. By the window's own methods, for a form may have taken the document's names; captured, for
 * loading does not bubble.
 */
export function listen(
  { addEventListener, removeEventListener }: Window,
  on: boolean,
  source: EventTarget,
  type: string,
  heard: (event: Event) => void,
): void {
  (on ? addEventListener : removeEventListener).call(source, type, heard, true);
}
