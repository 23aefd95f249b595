/**
 * Calls back at once on a page that is shown, and for one that the browser prepares ahead when it is: told earlier, its
 * counts would stand on the badge of the page before it.
 */
export function onceShown(document: Document, start: () => void): void {
  // Asked for the very value: a form of the page may have taken the name.
  const prepared = Reflect.get(document, 'prerendering') === true;
  if (prepared) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
