import type { JSX } from 'preact';
import type { SecondOpinion } from '../../rules/types.ts';
import { SourceLink, sourceWords, stanceName } from '../look/index.ts';
import { count, sayWith } from '../words/index.ts';

/** So many are shown at once; the rest are one click away. */
const shownAtOnce = 2;

function Opinion({ opinion }: { readonly opinion: SecondOpinion }): JSX.Element {
  return (
    <li>
      <p class="source">
        {sayWith('opinionFacts', {
          stance: <strong class="stance">{stanceName(opinion.stance)}</strong>,
          source: sourceWords(opinion),
        })}
      </p>
      <p>{opinion.says}</p>
      <p class="source">
        <SourceLink opinion={opinion} />
      </p>
    </li>
  );
}

/** What regulators and papers say beside the article. It never changes the level, and says where it disagrees. */
export function OpinionList({ opinions }: { readonly opinions: readonly SecondOpinion[] }): JSX.Element {
  const rest = opinions.slice(shownAtOnce);
  const list = (some: readonly SecondOpinion[]): JSX.Element => (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul class="opinions" role="list">
      {some.map((opinion) => (
        <Opinion key={opinion.id} opinion={opinion} />
      ))}
    </ul>
  );
  return (
    <>
      {list(opinions.slice(0, shownAtOnce))}
      {rest.length > 0 && (
        <details class="more">
          <summary>{count('moreOpinions', rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}
