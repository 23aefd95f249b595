/** Work that nobody waits for. */

/** Does it once the page is in sight and has nothing else to do, unless the signal aborts first. */
export function whenIdle(work: () => void, signal: AbortSignal): void {
  const unlessOver = (): void => {
    if (!signal.aborted) work();
  };
  // Asked of the prototype: a form of the page may have taken the name.
  const isHidden = (): boolean => Reflect.get(Document.prototype, 'visibilityState', document) === 'hidden';
  const wait = (): void => {
    if (isHidden()) window.addEventListener('visibilitychange', wait, { once: true, signal });
    else if (typeof requestIdleCallback === 'function') requestIdleCallback(unlessOver);
    else setTimeout(unlessOver, 200);
  };
  wait();
}
