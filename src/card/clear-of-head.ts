/** The head of a card stays while the rest is scrolled: what is reached by Tab is not to end up under it (WCAG 2.4.11). */
export function keepClearOfHead(card: HTMLElement): void {
  const dialog = card.querySelector<HTMLElement>('.dialog');
  const head = dialog?.querySelector<HTMLElement>('.head');
  if (dialog && head) dialog.style.scrollPaddingTop = `${head.offsetHeight}px`;
}
