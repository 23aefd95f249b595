/**
 * The head of a card stays while the rest is scrolled: what is reached by Tab is not to end up under it (WCAG 2.4.11), and beside
 * the scroll bar its colour goes on for as long as it is high.
 */
export function keepClearOfHead(card: HTMLElement): void {
  const dialog = card.querySelector<HTMLElement>('.dialog');
  const head = dialog?.querySelector<HTMLElement>('.head');
  if (!dialog || !head) return;
  const height = `${head.offsetHeight}px`;
  dialog.style.scrollPaddingTop = height;
  dialog.style.setProperty('--head-height', height);
}
