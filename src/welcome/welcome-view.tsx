import type { JSX } from 'preact';
import { retailers } from '../platform/retailers.ts';
import type { Reach, WelcomeActions, WelcomeState } from './state.ts';
import { words } from './words.ts';

export interface WelcomeViewProps {
  readonly state: WelcomeState;
  readonly actions: WelcomeActions;
}

const reaches: readonly (readonly [Reach, string, string])[] = [
  ['known', words.known.name, words.known.hint(retailers.length)],
  ['allowed', words.allowed.name, words.allowed.hint],
  ['all', words.all.name, words.all.hint],
];

function Where({ state, actions }: WelcomeViewProps): JSX.Element {
  return (
    <section>
      <fieldset>
        <legend>
          <h2>{words.whereTitle}</h2>
        </legend>
        {reaches.map(([reach, name, hint]) => (
          <label key={reach} class="choice">
            <input
              type="radio"
              name="reach"
              checked={state.reach === reach}
              onClick={(event) => {
                // What is chosen is what the browser says, which may refuse.
                event.preventDefault();
                actions.choose(reach);
              }}
            />
            <span>
              <span class="choice-name">{name}</span>
              <span class="soft">{hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="note" role="status">
        {state.note}
      </p>
      <p class="soft">
        {words.later}{' '}
        <button type="button" class="link" onClick={actions.openOptions}>
          {words.options}
        </button>
      </p>
    </section>
  );
}

/** The example is marked up as a shop's page is, so that it is read as one. */
function TryOut(): JSX.Element {
  return (
    <section>
      <h2>{words.tryTitle}</h2>
      <p class="soft">{words.tryHint}</p>
      <article class="example" lang="en" dir="ltr" itemscope itemtype="https://schema.org/Product">
        <h3 itemprop="name">{words.example}</h3>
        <div itemprop="description">
          {words.exampleText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </article>
    </section>
  );
}

/** The first page, from its state alone. */
export function WelcomeView({ state, actions }: WelcomeViewProps): JSX.Element {
  return (
    <main>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ol class="steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <TryOut />
      <Where state={state} actions={actions} />
    </main>
  );
}
