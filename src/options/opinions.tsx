import type { JSX } from 'preact';
import { jurisdictions } from '../choices/index.ts';
import { Choice } from './choice.tsx';
import type { OptionsViewProps } from './options-view.tsx';
import { words } from './words.ts';

/** Whose second opinions are shown. */
export function Opinions({ state, actions }: OptionsViewProps): JSX.Element {
  return (
    <section>
      <h2 id="opinions">{words.opinions}</h2>
      <p class="soft">{words.opinionsHint}</p>
      <fieldset class="columns" aria-labelledby="opinions">
        {jurisdictions.map((jurisdiction) => (
          <Choice
            key={jurisdiction}
            type="checkbox"
            checked={!state.choices.opinionsOff.includes(jurisdiction)}
            onChoose={(checked) => actions.setOpinion(jurisdiction, checked)}
          >
            {words.jurisdictions[jurisdiction]}
          </Choice>
        ))}
      </fieldset>
    </section>
  );
}
