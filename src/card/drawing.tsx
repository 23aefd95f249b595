/** Draws the card into its host and keeps it beside its words. */
import { render } from 'preact';
import { keepClearOfHead } from './clear-of-head.ts';
import type { CardContents } from './contents.ts';
import type { CardActions, CardPicture, Drawing } from './drawing-parts.ts';
import { createFocusKeeper } from './focus.ts';
import { type CardHost, createHost } from './host.ts';
import { place, placeSheet } from './placement.ts';
import { CardView } from './view.tsx';

/** Beside words there is no room on such a screen: the card becomes a sheet at its foot. */
const narrow = '(max-width: 480px)';

export function createDrawing(document: Document, actions: CardActions, { explain, styles }: CardContents): Drawing {
  const focus = createFocusKeeper(document);
  let host: CardHost | null = null;
  let picture: CardPicture | null = null;
  let card: HTMLElement | null = null;
  const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(() => settle()) : null;

  const settle = (): void => {
    if (!picture || !host) return;
    const sheet = window.matchMedia?.(narrow).matches ?? false;
    const { findings, opinionsOff } = picture;
    render(
      <CardView
        key={picture.key}
        claims={findings.map((finding) => explain(finding, opinionsOff))}
        sheet={sheet}
        onClose={actions.close}
        onHide={async (id, scope, hidden) => {
          const finding = findings.find((each) => each.id === id);
          return finding !== undefined && (await actions.hide(finding, scope, hidden));
        }}
        cardRef={(element) => {
          if (card && card !== element) sizes?.unobserve(card);
          if (element && card !== element) sizes?.observe(element);
          card = element;
        }}
      />,
      host.root,
    );
    if (!card) return;
    keepClearOfHead(card);
    if (sheet) placeSheet(card, picture.anchor);
    else void place(card, picture.anchor);
  };

  const erase = (): void => {
    picture = null;
    if (!host) return;
    focus.leave(host.root);
    render(null, host.root);
    host.hide();
  };

  return {
    prepare() {},
    draw(next) {
      picture = next;
      host ??= createHost(document, styles);
      host.show();
      settle();
      const dialog = next.takeFocus ? card?.querySelector<HTMLElement>('[role=dialog]') : null;
      if (dialog) focus.enter(dialog);
    },
    settle,
    erase,
    host: () => host?.element ?? null,
    remove() {
      erase();
      sizes?.disconnect();
      host?.remove();
      host = null;
    },
  };
}
