import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hoverDelays, markStyles } from '../choices/index.ts';
import { markLook } from '../look/index.ts';
import { say, seconds } from '../words/index.ts';
import { Choice } from './choice.tsx';
import { markStyleKeys } from './mark-style-keys.ts';
import type { OptionsViewProps } from './options-view.tsx';

function Delay({ state, actions }: OptionsViewProps): JSX.Element {
  const { hoverDelay } = state.choices;
  /** While the handle is held: stored once it is let go. */
  const [held, setHeld] = useState<number | null>(null);
  const value = held ?? hoverDelay;
  return (
    <div class="delay">
      <label for="delay">{say('optionsDelay')}</label>
      <p class="soft" id="delay-hint">
        {say('optionsDelayHint')}
      </p>
      <div class="line">
        <input
          id="delay"
          type="range"
          min={hoverDelays.least}
          max={hoverDelays.most}
          step={hoverDelays.step}
          value={value}
          aria-valuetext={seconds(value)}
          aria-describedby="delay-hint"
          onInput={(event) => setHeld(event.currentTarget.valueAsNumber)}
          onChange={(event) => {
            setHeld(null);
            actions.setHoverDelay(event.currentTarget.valueAsNumber);
          }}
        />
        {/* Read out as the value of the slider. */}
        <span class="seconds" aria-hidden="true">
          {seconds(value)}
        </span>
      </div>
    </div>
  );
}

/** How claims look on the page, and when their card opens. */
export function OnPage({ state, actions }: OptionsViewProps): JSX.Element {
  return (
    <section>
      <h2>{say('optionsOnPage')}</h2>
      <fieldset>
        <legend>{say('optionsMarks')}</legend>
        {markStyles.map((style) => (
          <Choice
            key={style}
            type="radio"
            name="mark-style"
            checked={state.choices.markStyle === style}
            onChoose={() => actions.setMarkStyle(style)}
            hint={say(markStyleKeys[style][1])}
          >
            {style === 'none' ? (
              say(markStyleKeys[style][0])
            ) : (
              <span style={markLook('red', style)}>{say(markStyleKeys[style][0])}</span>
            )}
          </Choice>
        ))}
      </fieldset>
      <Delay state={state} actions={actions} />
    </section>
  );
}
