import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HidingScope } from '../choices/index.ts';
import { type Key, say } from '../words/index.ts';

/** Hides the claim with that id, or shows it again; false where that could not be stored. */
export type OnHide = (id: string, scope: HidingScope, hidden: boolean) => Promise<boolean>;

export interface NotThisOneProps {
  /** `Finding.id`. */
  readonly id: string;
  readonly onHide: OnHide;
}

/** For each scope what its button says, and what is said once it was pressed. */
const scopes = {
  page: ['cardHidePage', 'cardHiddenPage'],
  site: ['cardHideSite', 'cardHiddenSite'],
  everywhere: ['cardHideEverywhere', 'cardHiddenEverywhere'],
} as const satisfies Record<HidingScope, readonly [Key, Key]>;
const scopeNames = Object.keys(scopes) as (keyof typeof scopes)[];

/** The way to see a claim no more, here, on this site or everywhere, and the way back. */
export function NotThisOne({ id, onHide }: NotThisOneProps): JSX.Element {
  const [hidden, setHidden] = useState<HidingScope | null>(null);
  const [said, setSaid] = useState('');
  const next = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: whoever works by key goes on at the way back.
  useEffect(() => {
    if (hidden) next.current?.focus({ preventScroll: true });
  }, [hidden]);

  const change = async (scope: HidingScope, hide: boolean) => {
    const stored = await onHide(id, scope, hide);
    setSaid(say(stored ? (hide ? scopes[scope][1] : 'cardShownAgain') : 'notStored'));
    if (stored) setHidden(hide ? scope : null);
  };
  return (
    <section class="not-this-one">
      <p role="status">{said}</p>
      {hidden ? (
        <button ref={next} type="button" class="choice" onClick={() => void change(hidden, false)}>
          {say('undo')}
        </button>
      ) : (
        <details class="more">
          <summary>{say('cardNotThisOne')}</summary>
          <div class="choices">
            {scopeNames.map((scope) => (
              <button key={scope} type="button" class="choice" onClick={() => void change(scope, true)}>
                {say(scopes[scope][0])}
              </button>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
