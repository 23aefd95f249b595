import type { JSX } from 'preact';
import { claimIds, claimMeanings, type Level } from '../../rules/index.ts';
import { LevelIcon, levelHeading, levelOrder } from '../look/index.ts';
import { type Key, say, written } from '../words/index.ts';
import { Choice } from './choice.tsx';
import { claimName } from './claim-name.ts';
import type { OptionsViewProps } from './options-view.tsx';

const hints = {
  red: 'levelRedHint',
  caution: 'levelCautionHint',
  good: 'levelGoodHint',
  'in-line': 'levelInLineHint',
} as const satisfies Record<Level, Key>;

function kindsLine(shown: number, of: number): string {
  const total = written(of);
  return shown === of ? say('optionsKindsAll', { total }) : say('optionsKindsSome', { shown: written(shown), total });
}

function Kinds({ level, state, actions }: OptionsViewProps & { readonly level: Level }): JSX.Element | null {
  const kinds = claimIds.filter((claim) => claimMeanings[claim].level === level);
  // One kind alone goes with its level.
  if (kinds.length < 2) return null;
  const on = kinds.filter((claim) => !state.choices.kindsOff.includes(claim));
  return (
    <details class="kinds">
      <summary>
        <span class="unseen">{say('levelBefore', { level: levelHeading(level) })} </span>
        {kindsLine(on.length, kinds.length)}
      </summary>
      {kinds.map((claim) => (
        <Choice
          key={claim}
          type="checkbox"
          checked={on.includes(claim)}
          onChoose={(checked) => actions.setKind(claim, checked)}
        >
          {claimName(claim)}
        </Choice>
      ))}
    </details>
  );
}

/** Which levels and kinds of claims are shown at all. */
export function Shown({ state, actions }: OptionsViewProps): JSX.Element {
  return (
    <section>
      <h2>{say('optionsShown')}</h2>
      <p class="soft">{say('optionsShownHint')}</p>
      {levelOrder.map((level) => (
        <div class="level" key={level}>
          <Choice
            type="checkbox"
            checked={state.choices.levels[level]}
            onChoose={(checked) => actions.setLevel(level, checked)}
            hint={say(hints[level])}
          >
            <LevelIcon level={level} size={14} /> {levelHeading(level)}
          </Choice>
          {state.choices.levels[level] && <Kinds level={level} state={state} actions={actions} />}
        </div>
      ))}
    </section>
  );
}
