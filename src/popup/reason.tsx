import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClaimId, GuidanceId, SecondOpinion } from '../../rules/index.ts';
import { opinionsInOrder, SourceLink, sourceWords, stanceCounts, stanceName, writtenDate } from '../look/index.ts';
import { count, say, sayWith } from '../words/index.ts';
import { opinionsOn, statementOf, theArticle } from './catalogue.ts';
import { Disclosure } from './disclosure.tsx';
import { Heading } from './heading.tsx';
import { OpinionsOff } from './opinions-off.ts';

/** The article's statements, each section named, and which article of what date that is. */
export function ArticleSays({ guidance }: { readonly guidance: readonly GuidanceId[] }): JSX.Element {
  const statements = guidance.map(statementOf);
  const [section, ...more] = [...new Set(statements.map((one) => one.section))];
  const shared = more.length === 0 ? section : undefined;
  const { title, updated } = theArticle();
  const [cited, date] = [<cite key="title">{title}</cite>, writtenDate(updated)];
  return (
    <section class="reason">
      <Heading>{say('articleSays')}</Heading>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list">
        {statements.map((one) => (
          <li key={one.id}>
            {one.statement}
            {!shared && <span class="source"> {say('articleSectionAlone', { heading: one.section })}</span>}
          </li>
        ))}
      </ul>
      <p class="source">
        {shared
          ? sayWith('articleSectionAndDate', { heading: shared, title: cited, date })
          : sayWith('articleUpdated', { title: cited, date })}
      </p>
    </section>
  );
}

function Opinion({ opinion }: { readonly opinion: SecondOpinion }): JSX.Element {
  return (
    <li>
      <span class="stance">{say('opinionStance', { stance: stanceName(opinion.stance) })}</span> {opinion.says}{' '}
      <span class="source opinion-source">
        <SourceLink opinion={opinion} /> {sourceWords(opinion)}
      </span>
    </li>
  );
}

/** Shown at once; more would bury the questions below them. */
const opinionsAtOnce = 2;

/** Regulators and papers beside the article. */
export function SecondOpinions({ claim }: { readonly claim: ClaimId }): JSX.Element | null {
  const off = useContext(OpinionsOff);
  const opinions = opinionsInOrder(opinionsOn(claim).filter(({ jurisdiction }) => !off.includes(jurisdiction)));
  if (opinions.length === 0) return null;
  const rest = opinions.slice(opinionsAtOnce);
  const list = (shown: readonly SecondOpinion[]) => (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list">
      {shown.map((opinion) => (
        <Opinion key={opinion.id} opinion={opinion} />
      ))}
    </ul>
  );
  return (
    <section class="reason">
      <Heading>
        {say('secondOpinions')} <span class="count">{stanceCounts(opinions)}</span>
      </Heading>
      {list(opinions.slice(0, opinionsAtOnce))}
      {rest.length > 0 && (
        <Disclosure kind="plain" label={count('moreOpinions', rest.length)}>
          {list(rest)}
        </Disclosure>
      )}
    </section>
  );
}

export function AskSeller({ questions }: { readonly questions: readonly string[] }): JSX.Element | null {
  if (questions.length === 0) return null;
  return (
    <section class="reason">
      <Heading>{say('askSeller')}</Heading>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
