import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { retailers } from '../platform/retailers.ts';
import { siteName } from '../platform/sites.ts';
import type { OptionsActions, OptionsState } from './state.ts';

export interface OptionsViewProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

const known = [...retailers].sort((a, b) => a.name.localeCompare(b.name, 'en'));

function AddSite({ addSite }: { readonly addSite: OptionsActions['addSite'] }): JSX.Element {
  const [typed, setTyped] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await addSite(typed)) setTyped('');
  };
  return (
    <form class="add" onSubmit={(event) => void submit(event)}>
      <label for="site">Add a site</label>
      <div class="add-line">
        <input
          id="site"
          type="text"
          inputmode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          placeholder="shop.example"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">Add</button>
      </div>
    </form>
  );
}

function AddedSites({ state, actions }: OptionsViewProps): JSX.Element {
  if (state.sites.length === 0) return <p class="soft">None yet.</p>;
  return (
    <ul class="sites">
      {state.sites.map((pattern) => (
        <li key={pattern}>
          <bdi>{siteName(pattern)}</bdi>
          <button type="button" aria-label={`Remove ${siteName(pattern)}`} onClick={() => actions.removeSite(pattern)}>
            Remove
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The whole options page, from its state alone. */
export function OptionsView({ state, actions }: OptionsViewProps): JSX.Element {
  return (
    <main>
      <h1>Exosome Claim Checker</h1>
      <section>
        <h2>On the page</h2>
        <label class="choice">
          <input
            type="checkbox"
            checked={state.marksShown}
            onChange={(event) => actions.setMarksShown(event.currentTarget.checked)}
          />
          <span>
            Mark claims on the page
            <span class="soft">The toolbar button lists them either way.</span>
          </span>
        </label>
      </section>
      <section>
        <h2>Where it works</h2>
        <p>
          On {retailers.length} known shops from the start, and on the sites that you add. What is read stays on this
          device.
        </p>
        <h3>Added by you</h3>
        <AddedSites state={state} actions={actions} />
        <AddSite addSite={actions.addSite} />
        <p class="note" role="status">
          {state.note}
        </p>
        <details>
          <summary>Known shops</summary>
          <ul class="shops">
            {known.map(({ name, hosts }) => (
              <li key={name} title={hosts.join(', ')}>
                {name}
              </li>
            ))}
          </ul>
        </details>
      </section>
    </main>
  );
}
