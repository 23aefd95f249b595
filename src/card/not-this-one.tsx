import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HidingScope } from '../choices/index.ts';
import { words } from './words.ts';

/** Hides the claim with that id, or shows it again; false where that could not be stored. */
export type OnHide = (id: string, scope: HidingScope, hidden: boolean) => Promise<boolean>;

export interface NotThisOneProps {
  /** `Finding.id`. */
  readonly id: string;
  readonly onHide: OnHide;
}

const scopes = ['page', 'site', 'everywhere'] as const satisfies readonly HidingScope[];

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
    setSaid(stored ? (hide ? words.hiddenOn[scope] : words.shownAgain) : words.notStored);
    if (stored) setHidden(hide ? scope : null);
  };
  return (
    <section class="not-this-one">
      <p role="status">{said}</p>
      {hidden ? (
        <button ref={next} type="button" class="choice" onClick={() => void change(hidden, false)}>
          {words.undo}
        </button>
      ) : (
        <details class="more">
          <summary>{words.notThisOne}</summary>
          <div class="choices">
            {scopes.map((scope) => (
              <button key={scope} type="button" class="choice" onClick={() => void change(scope, true)}>
                {words.hideOn[scope]}
              </button>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
