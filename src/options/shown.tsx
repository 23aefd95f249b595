import type { JSX } from 'preact';
import { claimIds, claimMeanings, type Level } from '../../rules/index.ts';
import { LevelIcon, levelHeading, levelOrder } from '../look/index.ts';
import { Choice } from './choice.tsx';
import type { OptionsViewProps } from './options-view.tsx';
import { words } from './words.ts';

function Kinds({ level, state, actions }: OptionsViewProps & { readonly level: Level }): JSX.Element | null {
  const kinds = claimIds.filter((claim) => claimMeanings[claim].level === level);
  // One kind alone goes with its level.
  if (kinds.length < 2) return null;
  const on = kinds.filter((claim) => !state.choices.kindsOff.includes(claim));
  return (
    <details class="kinds">
      <summary>
        <span class="unseen">{levelHeading(level)}: </span>
        {words.kinds(on.length, kinds.length)}
      </summary>
      {kinds.map((claim) => (
        <Choice
          key={claim}
          type="checkbox"
          checked={on.includes(claim)}
          onChoose={(checked) => actions.setKind(claim, checked)}
        >
          {claimMeanings[claim].name}
        </Choice>
      ))}
    </details>
  );
}

/** Which levels and kinds of claims are shown at all. */
export function Shown({ state, actions }: OptionsViewProps): JSX.Element {
  return (
    <section>
      <h2>{words.shown}</h2>
      <p class="soft">{words.shownHint}</p>
      {levelOrder.map((level) => (
        <div class="level" key={level}>
          <Choice
            type="checkbox"
            checked={state.choices.levels[level]}
            onChoose={(checked) => actions.setLevel(level, checked)}
            hint={words.levelHints[level]}
          >
            <LevelIcon level={level} size={14} /> {levelHeading(level)}
          </Choice>
          {state.choices.levels[level] && <Kinds level={level} state={state} actions={actions} />}
        </div>
      ))}
    </section>
  );
}
