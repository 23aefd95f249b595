import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageReport, ProductReport } from '../../rules/index.ts';
import type { HiddenCounts } from '../choices/index.ts';
import { countClaims, LevelIcon, levelCount, levelOrder, plainText } from '../look/index.ts';
import { count, say } from '../words/index.ts';
import { CopyButtons } from './copy-buttons.tsx';
import { CoverageNote } from './coverage-note.tsx';
import { Disclosure } from './disclosure.tsx';
import { Below, Heading } from './heading.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { MuteButton } from './mute-button.tsx';
import { Notice } from './notice.tsx';
import { PageLanguage } from './page-language.ts';
import { ProductFindings } from './product-findings.tsx';
import type { PopupActions } from './state.ts';
import { isUnread, leadingOf, unreadLanguages } from './summary.ts';
import { VerdictLine } from './verdict-line.tsx';
import { languageNames, verdictOf } from './words.ts';

interface ReportViewProps {
  readonly report: PageReport;
  readonly actions: PopupActions;
}

interface WholeViewProps extends ReportViewProps {
  /** What the report leaves out by choice. */
  readonly hidden: HiddenCounts;
}

const longestName = 120;

function ProductName({ product }: { readonly product: ProductReport }): JSX.Element {
  const lang = useContext(PageLanguage);
  const name = plainText(product.name, longestName);
  return <bdi {...(name && lang && { lang })}>{name || say('unnamedProduct')}</bdi>;
}

/** Another product of the page, folded: its name and how many findings of each level it has. */
function OtherProduct({ product, actions }: { product: ProductReport; actions: PopupActions }): JSX.Element {
  const counts = countClaims([product]);
  const present = levelOrder.filter((level) => counts[level] > 0);
  const label = (
    <span class="other">
      <span class="other-name">
        <ProductName product={product} />
      </span>{' '}
      <span class="other-counts">
        {present.map((level) => (
          <span key={level} class="other-count">
            <LevelIcon level={level} size={13} /> {levelCount(level, counts[level])}{' '}
          </span>
        ))}
        {present.length === 0 && say('nothingClaimed')}
      </span>
    </span>
  );
  return (
    <li class="item">
      <Disclosure kind="product" label={label}>
        <ProductFindings product={product} actions={actions} />
      </Disclosure>
    </li>
  );
}

/** Nothing about exosomes was found. In a language without rules that says nothing, and is not shown as clean. */
function NothingFound({ report }: { readonly report: PageReport }): JSX.Element {
  const unread = unreadLanguages(report);
  const languages = languageNames(unread);
  if (isUnread(report)) {
    return <Notice title={say('notJudged')}>{say('pageNotCovered', { languages })}</Notice>;
  }
  if (unread.length > 0) {
    return <Notice title={say('partJudged')}>{say('partNotCovered', { languages })}</Notice>;
  }
  if (report.coverage.naming > 0) {
    return <Notice title={say('noProduct')}>{say('noProductDetail')}</Notice>;
  }
  return <Notice title={say('noClaim')}>{say('noClaimDetail')}</Notice>;
}

function Products({ report, actions }: ReportViewProps): JSX.Element {
  const { lead, others: listed } = leadingOf(report.products);
  const verdict = verdictOf(countClaims(lead ? [lead] : report.products), unreadLanguages(report));
  return (
    <>
      {/* The browser notes when the frame with it is seen: the benchmark reads that. */}
      <h1 class="product-name" elementtiming="report">
        {lead ? <ProductName product={lead} /> : count('productsAbout', listed.length)}
      </h1>
      <VerdictLine verdict={verdict} {...(lead && { good: countClaims([lead]).good, missing: lead.missing.length })} />
      {lead && <ProductFindings product={lead} actions={actions} />}
      {listed.length > 0 && (
        <section class="others">
          <Heading>{say(lead ? 'alsoHere' : 'mostFlagsFirst')}</Heading>
          <Below>
            {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
            <ul class="items" role="list">
              {listed.map((product, index) => (
                <OtherProduct key={`${index} ${product.name}`} product={product} actions={actions} />
              ))}
            </ul>
          </Below>
        </section>
      )}
    </>
  );
}

/** What is on the page, product by product, and how much of the page that rests on. */
export function ReportView({ report, hidden, actions }: WholeViewProps): JSX.Element {
  return (
    <PageLanguage.Provider value={report.lang}>
      {report.products.length > 0 ? <Products report={report} actions={actions} /> : <NothingFound report={report} />}
      <HiddenNote hidden={hidden} openOptions={actions.openOptions} />
      <CoverageNote report={report} />
      {report.products.length > 0 && <CopyButtons report={report} copy={actions.copy} />}
      <MuteButton mute={actions.mute} />
    </PageLanguage.Provider>
  );
}
