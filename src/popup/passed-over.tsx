import type { JSX } from 'preact';
import type { PassedClaim } from '../../rules/index.ts';
import { say, sayWith, written } from '../words/index.ts';
import { claimName } from './catalogue.ts';
import { Disclosure } from './disclosure.tsx';
import { Quote } from './quote.tsx';
import { cuePlace, passedWords } from './words.ts';

function PassedList({ passed }: { readonly passed: readonly PassedClaim[] }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list">
      {passed.map((one, index) => (
        <li class="passed-item" key={`${index} ${one.claim}`}>
          <Quote text={one.sentence} />{' '}
          <span class="source">
            {sayWith('passedLine', {
              claim: claimName(one.claim),
              reason: passedWords(one),
              cue: cuePlace(one.cue) ?? <Quote text={one.cue} />,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Wordings that look like claims and are none, each with what decided it. */
export function PassedOver({ passed }: { readonly passed: readonly PassedClaim[] }): JSX.Element | null {
  if (passed.length === 0) return null;
  return (
    <Disclosure kind="plain" label={say('passedOver', { count: written(passed.length) })}>
      <PassedList passed={passed} />
    </Disclosure>
  );
}
