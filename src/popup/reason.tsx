import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClaimId, GuidanceId, SecondOpinion } from '../../rules/index.ts';
import { opinionsInOrder, sourceWords, stanceWords, writtenDate } from '../look/index.ts';
import { article, articleStatements, secondOpinionsFor } from './catalogue.ts';
import { Disclosure } from './disclosure.tsx';
import { Heading } from './heading.tsx';
import { OpinionsOff } from './opinions-off.ts';
import { plural } from './words.ts';

function Section({ name }: { readonly name: string }): JSX.Element {
  return <>Section “{name}”</>;
}

/** The article's statements, each section named, and which article of what date that is. */
export function ArticleSays({ guidance }: { readonly guidance: readonly GuidanceId[] }): JSX.Element {
  const statements = guidance.map((id) => articleStatements[id]);
  const [section, ...more] = [...new Set(statements.map((one) => one.section))];
  const shared = more.length === 0 ? section : undefined;
  return (
    <section class="reason">
      <Heading>What the article says</Heading>
      <ul>
        {statements.map((one) => (
          <li key={one.id}>
            {one.statement}
            {!shared && (
              <span class="source">
                {' '}
                <Section name={one.section} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <p class="source">
        {shared && (
          <>
            <Section name={shared} />,{' '}
          </>
        )}
        <cite>{article.title}</cite>, updated {writtenDate(article.updated)}
      </p>
    </section>
  );
}

function Opinion({ opinion }: { readonly opinion: SecondOpinion }): JSX.Element {
  return (
    <li>
      <span class="stance">{stanceWords[opinion.stance]}.</span> {opinion.says}{' '}
      <span class="source opinion-source">
        <a href={opinion.address} target="_blank" rel="noopener noreferrer">
          {opinion.title}
        </a>{' '}
        {sourceWords(opinion)}
      </span>
    </li>
  );
}

/** Shown at once; more would bury the questions below them. */
const opinionsAtOnce = 2;

/** Regulators and papers beside the article. */
export function SecondOpinions({ claim }: { readonly claim: ClaimId }): JSX.Element | null {
  const off = useContext(OpinionsOff);
  const opinions = opinionsInOrder(secondOpinionsFor(claim).filter(({ jurisdiction }) => !off.includes(jurisdiction)));
  if (opinions.length === 0) return null;
  const rest = opinions.slice(opinionsAtOnce);
  const list = (shown: readonly SecondOpinion[]) => (
    <ul>
      {shown.map((opinion) => (
        <Opinion key={opinion.id} opinion={opinion} />
      ))}
    </ul>
  );
  return (
    <section class="reason">
      <Heading>Second opinions</Heading>
      {list(opinions.slice(0, opinionsAtOnce))}
      {rest.length > 0 && (
        <Disclosure kind="plain" label={plural(rest.length, 'more opinion')}>
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
      <Heading>Ask the seller</Heading>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
