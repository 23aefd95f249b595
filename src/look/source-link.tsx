import type { JSX } from 'preact';
import type { SecondOpinion } from '../../rules/types.ts';
import { say } from '../words/index.ts';

/** The way to where an opinion stands: its title, said in the title's own language. */
export function SourceLink({ opinion }: { readonly opinion: SecondOpinion }): JSX.Element {
  return (
    <a href={opinion.address} target="_blank" rel="noopener noreferrer">
      <span lang={opinion.titleLang}>{opinion.title}</span>
      <span class="unseen"> ({say('cardNewTab')})</span>
    </a>
  );
}
