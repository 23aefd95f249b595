import type { JSX } from 'preact';
import { levelName, levelOrder, markLook } from '../look/index.ts';
import { retailers } from '../platform/retailers.ts';
import { count, type Key, say, sayWith } from '../words/index.ts';
import { example } from './example.ts';
import type { Reach, WelcomeActions, WelcomeState } from './state.ts';

export interface WelcomeViewProps {
  readonly state: WelcomeState;
  readonly actions: WelcomeActions;
  /** Keys that go to the next mark, as the browser writes them; '' where there are none. */
  readonly nextKeys: string;
}

const names = {
  known: 'reachKnown',
  allowed: 'reachAllowed',
  all: 'reachAll',
} as const satisfies Record<Reach, Key>;
const reaches = Object.keys(names) as (keyof typeof names)[];

function hintOf(reach: Reach): string {
  if (reach === 'known') return count('reachKnownHint', retailers.length);
  return say(reach === 'allowed' ? 'reachAllowedHint' : 'reachAllHint');
}

const steps = ['welcomeStepMarks', 'welcomeStepList', 'welcomeStepDevice'] as const satisfies readonly Key[];

function Where({ state, actions }: Pick<WelcomeViewProps, 'state' | 'actions'>): JSX.Element {
  return (
    <section>
      <fieldset>
        <legend>
          <h2>{say('optionsWhere')}</h2>
        </legend>
        {reaches.map((reach) => (
          <label key={reach} class="choice">
            <input
              type="radio"
              name="reach"
              checked={state.reach === reach}
              aria-labelledby={`${reach}-name`}
              aria-describedby={`${reach}-hint`}
              onClick={(event) => {
                // What is chosen is what the browser says, which may refuse.
                event.preventDefault();
                actions.choose(reach);
              }}
            />
            <span>
              <span class="choice-name" id={`${reach}-name`}>
                {say(names[reach])}
              </span>
              <span class="soft" id={`${reach}-hint`}>
                {hintOf(reach)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="note" role="status">
        {state.note}
      </p>
      <p class="soft">
        {say('welcomeLater')}{' '}
        <button type="button" class="link" onClick={actions.openOptions}>
          {say('welcomeOptions')}
        </button>
      </p>
    </section>
  );
}

/** What each kind of line says of a claim. */
function Legend(): JSX.Element {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul class="legend" role="list">
      {levelOrder.map((level) => (
        <li key={level}>
          <span style={markLook(level, 'strong')}>{levelName(level)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The example is marked up as a shop's page is, so that it is read as one. */
function TryOut({ nextKeys }: Pick<WelcomeViewProps, 'nextKeys'>): JSX.Element {
  return (
    <section>
      <h2>{say('welcomeTry')}</h2>
      <p class="soft">{say('welcomeTryHint')}</p>
      {nextKeys !== '' && <p class="soft">{sayWith('welcomeTryKeys', { keys: <kbd>{nextKeys}</kbd> })}</p>}
      <Legend />
      <article class="example" lang="en" dir="ltr" itemscope itemtype="https://schema.org/Product">
        <h3 itemprop="name">{example.name}</h3>
        <div itemprop="description">
          {example.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </article>
    </section>
  );
}

/** The first page, from its state alone. */
export function WelcomeView(props: WelcomeViewProps): JSX.Element {
  return (
    <main>
      <h1>{say('welcomeReady', { extension: say('extensionName') })}</h1>
      <p class="lead">{say('welcomeLead')}</p>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      <TryOut nextKeys={props.nextKeys} />
      <Where {...props} />
    </main>
  );
}
