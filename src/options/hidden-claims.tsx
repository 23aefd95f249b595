import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type HiddenClaim, hiddenKey } from '../choices/index.ts';
import { plainText } from '../look/index.ts';
import { say, sayWith } from '../words/index.ts';
import { ButtonOf } from './button-of.tsx';
import { claimName } from './claim-name.ts';
import type { OptionsViewProps } from './options-view.tsx';

const longest = 120;

function placeOf(hidden: HiddenClaim): string {
  const place = hidden.scope === 'page' ? hidden.address.replace(/^https?:\/\//, '') : hidden.host;
  return place.length > longest ? `${place.slice(0, longest)}…` : place;
}

function Row({ hidden, showAgain }: { hidden: HiddenClaim; showAgain: (hidden: HiddenClaim) => void }): JSX.Element {
  const name = claimName(hidden.claim);
  const place = placeOf(hidden);
  const id = useId();
  return (
    <li>
      <span id={id}>
        {name}
        {hidden.scope === 'page' && (
          <span class="soft">
            <bdi>
              <q>{plainText(hidden.text)}</q>
            </bdi>
          </span>
        )}
        <span class="soft">
          {sayWith(hidden.scope === 'page' ? 'optionsHiddenOnPage' : 'optionsHiddenOnSite', {
            place: <bdi>{place}</bdi>,
          })}
        </span>
      </span>
      <ButtonOf of={id} onPress={() => showAgain(hidden)}>
        {say('optionsShowAgain')}
      </ButtonOf>
    </li>
  );
}

/** What was hidden by "not this one", the newest first. */
export function HiddenClaims({ state, actions }: OptionsViewProps): JSX.Element {
  const hidden = [...state.choices.hidden].reverse();
  return (
    <section>
      <h2>{say('optionsHidden')}</h2>
      <p class="soft">{say('optionsHiddenHint')}</p>
      {hidden.length === 0 ? (
        <p class="soft">{say('optionsNone')}</p>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
        <ul class="rows" role="list" data-kind="hidden">
          {hidden.map((each) => (
            <Row key={hiddenKey(each)} hidden={each} showAgain={actions.showAgain} />
          ))}
        </ul>
      )}
    </section>
  );
}
