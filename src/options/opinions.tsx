import type { JSX } from 'preact';
import { jurisdictions } from '../choices/index.ts';
import { say } from '../words/index.ts';
import { Choice } from './choice.tsx';
import { opinionsOf } from './opinions-of.ts';
import type { OptionsViewProps } from './options-view.tsx';

/** Whose second opinions are shown. */
export function Opinions({ state, actions }: OptionsViewProps): JSX.Element {
  return (
    <section>
      <h2 id="opinions">{say('secondOpinions')}</h2>
      <p class="soft">{say('optionsOpinionsHint')}</p>
      <fieldset class="columns" aria-labelledby="opinions">
        {jurisdictions.map((jurisdiction) => (
          <Choice
            key={jurisdiction}
            type="checkbox"
            checked={!state.choices.opinionsOff.includes(jurisdiction)}
            onChoose={(checked) => actions.setOpinion(jurisdiction, checked)}
          >
            {opinionsOf(jurisdiction)}
          </Choice>
        ))}
      </fieldset>
    </section>
  );
}
