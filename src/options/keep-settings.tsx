import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OptionsViewProps } from './options-view.tsx';
import { words } from './words.ts';

/** Asks before it does anything; the focus goes to what does no harm, and comes back. */
function Reset({ reset }: { readonly reset: () => void }): JSX.Element {
  const [asking, setAsking] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useLayoutEffect(() => {
    if (asking !== was.current) (asking ? keep : start).current?.focus();
    was.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" ref={start} onClick={() => setAsking(true)}>
        {words.reset}
      </button>
    );
  }
  return (
    <div
      class="ask"
      role="alertdialog"
      aria-label={words.reset}
      aria-describedby="reset-ask"
      onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}
    >
      <p id="reset-ask">{words.resetAsk}</p>
      <div class="line">
        <button
          type="button"
          class="grave"
          onClick={() => {
            setAsking(false);
            reset();
          }}
        >
          {words.resetYes}
        </button>
        <button type="button" ref={keep} onClick={() => setAsking(false)}>
          {words.resetNo}
        </button>
      </div>
    </div>
  );
}

/** Where settings are kept, and taking them elsewhere. */
export function KeepSettings({ actions }: OptionsViewProps): JSX.Element {
  return (
    <section>
      <h2>{words.keep}</h2>
      <p class="soft">{words.privacy}</p>
      <div class="keep">
        <button type="button" onClick={actions.exportFile}>
          {words.exportFile}
        </button>
        <div>
          <label for="import">{words.importFile}</label>
          <p class="soft" id="import-hint">
            {words.importHint}
          </p>
          <input
            id="import"
            type="file"
            accept=".json,application/json"
            aria-describedby="import-hint"
            onChange={async ({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) await actions.importFile(file);
              // So that the same file can be chosen again once it is mended.
              currentTarget.value = '';
            }}
          />
        </div>
        <Reset reset={actions.reset} />
      </div>
    </section>
  );
}
