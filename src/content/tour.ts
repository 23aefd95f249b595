/** Going to a claim: by the popup's list, or from one to the next by key. */
import type { Card, OpenedBy } from '../card/index.ts';
import { inViewWhole } from '../look/frame-place.ts';
import type { ShowReply } from '../platform/messages/index.ts';
import type { MarkedPage } from './marked-page.ts';
import { passageOf } from './passage.ts';
import type { ClaimPlace, Stretch } from './stretches.ts';
import { bringIntoView, canBeSeen } from './visibility.ts';

export interface TourParts {
  readonly card: Card;
}

export interface Tour {
  /** Scrolls to one place of a finding and opens its card, pinned. */
  show(page: MarkedPage, findingId: string, occurrence: number): Promise<ShowReply>;
  /** Goes to the next stretch that can be seen, from where the reader is; after the last comes the first. */
  step(page: MarkedPage, direction: 1 | -1): Promise<ShowReply>;
  /** Opens the card of what the reader is at: what a card shows, else the first stretch in the viewport, else the first. */
  open(page: MarkedPage): Promise<ShowReply>;
}

function around(element: Element): Range {
  const range = new Range();
  range.selectNode(element);
  return range;
}

export function createTour({ card }: TourParts): Tour {
  let lastKey = '';

  /** Where the words are, or the picture that says them. */
  const rangeOf = ({ reading }: MarkedPage, { finding, occurrence }: ClaimPlace): Range | ShowReply => {
    const range = reading.rangeOf(finding.id, occurrence);
    const element = range ? null : reading.elementOf(finding.id, occurrence);
    if (!range && !element) return { ok: false, why: 'gone' };
    const found = range ?? (element?.parentNode ? around(element) : null);
    if (found && !canBeSeen(found)) return { ok: false, why: 'closed' };
    const collapsed = !range && reading.isCollapsed(finding.id, occurrence);
    return collapsed ? { ok: false, why: 'closed' } : (found ?? { ok: false, why: 'gone' });
  };

  const go = async (stretch: Stretch, range: Range, by: OpenedBy): Promise<ShowReply> => {
    lastKey = stretch.key;
    await bringIntoView(range);
    card.send({ type: 'activated', subject: passageOf(stretch, range), by });
    return card.passage()?.key === stretch.key ? { ok: true } : { ok: false, why: 'covered' };
  };

  const seen = (page: MarkedPage): [Stretch, Range][] =>
    [...page.rangeOfStretch].filter(([, range]) => canBeSeen(range));

  return {
    async show(page, findingId, occurrence) {
      const fits = ({ finding, occurrence: index }: ClaimPlace): boolean =>
        finding.id === findingId && index === occurrence;
      for (const stretch of page.stretches) {
        const place = stretch.places.find(fits);
        if (!place) continue;
        const range = rangeOf(page, place);
        return range instanceof Range ? go(stretch, range, 'keyboard') : range;
      }
      return { ok: false, why: 'gone' };
    },
    async step(page, direction) {
      const all = seen(page);
      const key = card.passage()?.key ?? lastKey;
      const current = all.findIndex(([stretch]) => stretch.key === key);
      const start = current < 0 && direction < 0 ? 0 : current;
      const next = all[(start + direction + all.length) % all.length];
      return next ? go(...next, 'keyboard') : { ok: false, why: 'gone' };
    },
    async open(page) {
      const passage = card.passage();
      if (passage) {
        card.send({ type: 'activated', subject: passage, by: 'keyboard' });
        return { ok: true };
      }
      const all = seen(page);
      const chosen = all.find(([, range]) => inViewWhole(range)) ?? all[0];
      return chosen ? go(...chosen, 'keyboard') : { ok: false, why: 'gone' };
    },
  };
}
