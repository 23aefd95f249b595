/** Draws the card into its host and keeps it beside its words. */
import { render } from 'preact';
import tokens from '../look/tokens.css?inline';
import styles from './card.css?inline';
import type { ClaimExplanation } from './explanation.ts';
import { createFocusKeeper } from './focus.ts';
import { type CardHost, createHost } from './host.ts';
import { type Anchor, place, placeSheet } from './placement.ts';
import { CardView } from './view.tsx';

export interface CardPicture {
  readonly key: string;
  readonly anchor: Anchor;
  readonly claims: readonly ClaimExplanation[];
  readonly takeFocus: boolean;
}

export interface Drawing {
  draw(picture: CardPicture): void;
  /** Places it anew: after scrolling, or a change of size. */
  settle(): void;
  erase(): void;
  readonly host: () => Element | null;
  /** Erases it and takes the host out of the page. */
  remove(): void;
}

/** Beside words there is no room on such a screen: the card becomes a sheet at its foot. */
const narrow = '(max-width: 480px)';

export function createDrawing(document: Document, onClose: () => void): Drawing {
  const focus = createFocusKeeper(document);
  let host: CardHost | null = null;
  let picture: CardPicture | null = null;
  let card: HTMLElement | null = null;
  const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(() => settle()) : null;

  const settle = (): void => {
    if (!picture || !host) return;
    const sheet = window.matchMedia?.(narrow).matches ?? false;
    render(
      <CardView
        key={picture.key}
        claims={picture.claims}
        sheet={sheet}
        onClose={onClose}
        cardRef={(element) => {
          if (card && card !== element) sizes?.unobserve(card);
          if (element && card !== element) sizes?.observe(element);
          card = element;
        }}
      />,
      host.root,
    );
    if (!card) return;
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
    draw(next) {
      picture = next;
      host ??= createHost(document, tokens + styles);
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
