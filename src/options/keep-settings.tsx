import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../words/index.ts';
import type { OptionsViewProps } from './options-view.tsx';

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
        {say('optionsReset')}
      </button>
    );
  }
  return (
    <div
      class="ask"
      role="alertdialog"
      aria-label={say('optionsReset')}
      aria-describedby="reset-ask"
      onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}
    >
      <p id="reset-ask">{say('optionsResetAsk')}</p>
      <div class="line">
        <button
          type="button"
          class="grave"
          onClick={() => {
            setAsking(false);
            reset();
          }}
        >
          {say('optionsResetYes')}
        </button>
        <button type="button" ref={keep} onClick={() => setAsking(false)}>
          {say('optionsResetNo')}
        </button>
      </div>
    </div>
  );
}

/** Where settings are kept, and taking them elsewhere. */
export function KeepSettings({ actions }: OptionsViewProps): JSX.Element {
  return (
    <section>
      <h2>{say('optionsKeep')}</h2>
      <p class="soft">{say('optionsPrivacy')}</p>
      <div class="keep">
        <button type="button" onClick={actions.exportFile}>
          {say('optionsExport')}
        </button>
        <div>
          <label for="import">{say('optionsImport')}</label>
          <p class="soft" id="import-hint">
            {say('optionsImportHint')}
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
