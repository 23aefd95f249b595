import type { JSX } from 'preact';
import { claimMeanings } from '../../rules/index.ts';
import { type HiddenClaim, hiddenKey } from '../choices/index.ts';
import { plainText } from '../look/index.ts';
import type { OptionsViewProps } from './options-view.tsx';
import { words } from './words.ts';

const longest = 120;

function placeOf(hidden: HiddenClaim): string {
  const place = hidden.scope === 'page' ? hidden.address.replace(/^https?:\/\//, '') : hidden.host;
  return place.length > longest ? `${place.slice(0, longest)}…` : place;
}

function Row({ hidden, showAgain }: { hidden: HiddenClaim; showAgain: (hidden: HiddenClaim) => void }): JSX.Element {
  const { name } = claimMeanings[hidden.claim];
  const place = placeOf(hidden);
  return (
    <li>
      <span>
        {name}
        {hidden.scope === 'page' && (
          <span class="soft">
            <q>
              <bdi>{plainText(hidden.text)}</bdi>
            </q>
          </span>
        )}
        <span class="soft">
          {words.hiddenAt(hidden)} <bdi>{place}</bdi>
        </span>
      </span>
      <button type="button" aria-label={words.showClaimAgain(name, place)} onClick={() => showAgain(hidden)}>
        {words.showAgain}
      </button>
    </li>
  );
}

/** What was hidden by "not this one", the newest first. */
export function HiddenClaims({ state, actions }: OptionsViewProps): JSX.Element {
  const hidden = [...state.choices.hidden].reverse();
  return (
    <section>
      <h2>{words.hidden}</h2>
      <p class="soft">{words.hiddenHint}</p>
      {hidden.length === 0 ? (
        <p class="soft">{words.none}</p>
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
