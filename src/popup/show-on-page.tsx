import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../rules/index.ts';
import type { ShowProblem, ShowReply } from '../platform/messages/index.ts';
import { count, type Key, say, written } from '../words/index.ts';
import type { PopupActions } from './state.ts';

export interface ShowOnPageProps {
  readonly finding: Finding;
  readonly showClaim: PopupActions['showClaim'];
  /** Id of the element with the words, since every such button bears the same name. */
  readonly wordsId: string;
}

const problems = {
  gone: 'showGone',
  closed: 'showClosed',
  covered: 'showCovered',
  muted: 'showMuted',
  silent: 'showSilent',
} as const satisfies Record<ShowProblem, Key>;

/** Scrolls the page to the claim; with several places each press goes to the next. Says so where that fails. */
export function ShowOnPage({ finding, showClaim, wordsId }: ShowOnPageProps): JSX.Element {
  const [next, setNext] = useState(0);
  const [reply, setReply] = useState<ShowReply | null>(null);
  const places = finding.at.length;
  const press = async () => {
    const occurrence = next % places;
    setNext(occurrence + 1);
    setReply(await showClaim({ findingId: finding.id, occurrence }));
  };
  const shown =
    places > 1 ? say('placeShown', { place: written(Math.max(next, 1)), total: written(places) }) : say('shownOnPage');
  return (
    <div class="show">
      <button type="button" class="button" aria-describedby={wordsId} onClick={() => void press()}>
        {say('showOnPage')}
      </button>
      {places > 1 && <span class="source">{count('places', places)}</span>}
      <p class="reply" role="status" data-ok={reply?.ok ?? true}>
        {reply && (reply.ok ? shown : say(reply.why ? problems[reply.why] : 'notShown'))}
      </p>
    </div>
  );
}
