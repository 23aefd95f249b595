import type { JSX, Ref } from 'preact';
import { FoldSign } from '../look/index.ts';
import { count, direction, language, say } from '../words/index.ts';
import { ClaimBody, ClaimTitle } from './claim-section.tsx';
import type { ClaimExplanation } from './explanation.ts';
import { NotThisOne, type OnHide } from './not-this-one.tsx';

export interface CardViewProps {
  /** At least one; the gravest first. */
  readonly claims: readonly ClaimExplanation[];
  /** A sheet at the foot of a small screen instead of a card beside the words. */
  readonly sheet: boolean;
  readonly onClose: () => void;
  readonly onHide: OnHide;
  /** The box to be placed; the dialog within it scrolls and takes the focus. */
  readonly cardRef?: Ref<HTMLDivElement>;
}

const titleId = 'exo-title';
const quoteId = 'exo-quote';

interface ExplainedProps {
  readonly claim: ClaimExplanation;
  readonly onHide: OnHide;
  readonly quoteId?: string;
}

function Explained({ claim, onHide, ...quote }: ExplainedProps): JSX.Element {
  return (
    <>
      <ClaimBody claim={claim} {...quote} />
      <NotThisOne id={claim.id} onHide={onHide} />
    </>
  );
}

function SeveralClaims({ claims, onHide }: Pick<CardViewProps, 'claims' | 'onHide'>): JSX.Element {
  return (
    <>
      {claims.map((claim, index) => (
        <details key={claim.id} class="claim" open={index === 0}>
          <summary>
            <ClaimTitle claim={claim} />
            <FoldSign />
          </summary>
          <Explained claim={claim} onHide={onHide} />
        </details>
      ))}
    </>
  );
}

/** The card as a reader sees it. Texts of the page are shown as text: Preact escapes them, `plainText` tames them. */
export function CardView({ claims, sheet, onClose, onHide, cardRef }: CardViewProps): JSX.Element {
  const [first, ...others] = claims;
  const single = first && others.length === 0 ? first : null;
  return (
    <div ref={cardRef ?? null} class={sheet ? 'card sheet' : 'card'} lang={language()} dir={direction()}>
      <section
        class={single ? `dialog ${single.level}` : 'dialog'}
        role="dialog"
        aria-labelledby={titleId}
        {...(single && { 'aria-describedby': quoteId })}
        tabIndex={-1}
      >
        <div class={single ? `head ${single.level}` : 'head'}>
          <h2 class={single ? 'heading' : 'heading several'} id={titleId}>
            {single ? <ClaimTitle claim={single} /> : count('cardSeveral', claims.length)}
          </h2>
          <button type="button" class="close" aria-label={say('cardClose')} onClick={onClose}>
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M1.5 1.5l9 9M10.5 1.5l-9 9" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
            </svg>
          </button>
        </div>
        <div class="body">
          {single ? (
            <Explained claim={single} onHide={onHide} quoteId={quoteId} />
          ) : (
            <SeveralClaims claims={claims} onHide={onHide} />
          )}
          <p class="advice">{say('notAdvice')}</p>
        </div>
      </section>
    </div>
  );
}
