import type { AssertionStatus, CheckId, ClaimId, LanguageId, Speaker } from '../types.ts';
import type { Common } from './commonness.ts';
import type { Genre, HeadingKind, Refusals } from './page-kinds.ts';

/** How one claim is said in one language. Phrases are in the notation of notation.ts. */
export interface Wording {
  readonly phrases: readonly string[];
  /** Wordings that make the claim when they are denied: "fridge" with "needs no", "injected" with "never". */
  readonly whenDenied?: readonly string[];
  /**
   * Wordings too bare to make the claim of a product of which nothing but them makes it, and which makes another claim against it:
   * "shelf life: 24 months" beside "keep refrigerated".
   */
  readonly bare?: { readonly against: ClaimId; readonly phrases: readonly string[] };
  /** Names that make the claim wherever they stand below such a head: "Indications: fine lines, large pores, rosacea". */
  readonly below?: Below;
  /** True where the phrases state a denial themselves, so that another "no" near them does not turn them round. */
  readonly statesDenial?: boolean;
  /** True where it counts of exosomes in general too, as an article speaks of them. */
  readonly blanket?: boolean;
  /** True where a question answered with no says too little to make the claim ("Is it injected? No."). */
  readonly silentInQuestions?: boolean;
  /** Wordings that look like the claim and are none ("injectable-like results"); a phrase that meets one does not count. */
  readonly never?: readonly string[];
  /**
   * Kinds of other things that can take this claim away from the exosomes when the sentence is about them. 'device' (pens,
   * lasers, rollers), 'substance' (fillers, PRP, numbing cream), 'ware' (other cosmetics, packs), 'service' (shipping).
   */
  readonly yieldsTo: readonly RivalKind[];
  /** True where it is of what buyers do themselves: on a page for professionals their hands or their home must be named beside it. */
  readonly inOwnHands?: boolean;
  /** How a table makes the claim: the seller's column against another thing's, in a row that a merit heads. */
  readonly contest?: Contest;
  /** Word lists that only this claim needs; named in its phrases as {name}. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
}

/** How a list makes a claim: by what stands over it, and by what it names. */
export interface Below {
  /** What stands over the list or opens it: suitable for, indications. */
  readonly heads: readonly string[];
  /** What makes a head none: not suitable for, ask your doctor. */
  readonly unless: readonly string[];
  readonly names: readonly string[];
}

/** Plain words in lower case, looked up and not matched: they are too common to be looked for in every text. */
export interface Contest {
  /** Whom the seller's column is set against, as the header of another says it: beginnings of words. */
  readonly against: readonly string[];
  /** What a thing can have more of, as the header of a row says it: beginnings of words. */
  readonly merits: readonly string[];
  /** What a row with such a word is about instead: evidence, cost. */
  readonly besides: readonly string[];
  /** How much of it there is, from the least to the most; each list is one grade, read at the start of a cell. */
  readonly grades: readonly (readonly string[])[];
}

export type RivalKind = 'device' | 'substance' | 'ware' | 'service';

/** A sentence with the phrase that must be flagged in it. */
interface FlaggedExample {
  readonly text: string;
  /** The words that the finding must touch; the whole text where left out. */
  readonly touching?: string;
}

/** A sentence that must not be flagged, and why. */
interface PassedExample {
  readonly text: string;
  readonly why: string;
}

export interface Examples {
  readonly flagged: readonly FlaggedExample[];
  readonly passed: readonly PassedExample[];
  /** Claims that are not seen yet; a test asserts that they still are not, so that a gain is noticed and moved up. */
  readonly knownMisses?: readonly FlaggedExample[];
}

/**
 * A cue in the manner of ConText (Harkema 2009): which mentions it bears on, how far it reaches, and what it makes of them.
 * forward: what follows it; backward: what stands before it; both; a terminator ends the reach of others; a pseudo cue
 * looks like one and is none, and swallows the shorter cue inside it.
 */
export interface Cue {
  readonly phrases: readonly string[];
  readonly direction: 'forward' | 'backward' | 'both' | 'terminate' | 'pseudo';
  readonly status?: Exclude<AssertionStatus, 'asserted' | 'questioned'>;
  readonly speaker?: Speaker;
  /** How far it reaches, in words; to the end of its clause group where left out. */
  readonly reach?: number;
  /** Words that end its reach: "no downtime with injected exosomes" denies the downtime alone. */
  readonly endsAt?: readonly string[];
  /** True where a comma ends its reach ("no parabens, clinically proven"). */
  readonly untilComma?: boolean;
  /** True where nothing but a full stop may stand behind it ("Injectable: no"). */
  readonly closes?: boolean;
  /** Words that its own gaps may not hold: "cheap fillers because our serum" names no cheap serum. */
  readonly without?: readonly string[];
  /** For a terminator: the statuses whose reach it ends, all where left out. A new clause ends a "not", but no "in theory". */
  readonly ends?: readonly AssertionStatus[];
  /** Claims it bears on, all where left out; a cue may not touch a claim whose wording holds the same words. */
  readonly only?: readonly ClaimId[];
  /** Claims it leaves alone: a regulator quoted on approval is a plain statement that there is none. */
  readonly except?: readonly ClaimId[];
}

/** One language: all that the engine needs to read it. */
export interface Language {
  readonly id: LanguageId;
  /** How exosomes are called; what makes a page, product or section one about them. */
  readonly exosomeTerms: readonly string[];
  /** Short forms that mean exosomes only on a page that says the word somewhere: "Exo Drip". */
  readonly shortTerms: readonly string[];
  /** Words of the field: an article on exosomes without any of them is about another one, such as cancer. */
  readonly fieldTerms: readonly string[];
  /** Exosomes named only to say that there are none, or that this is something else. */
  readonly exosomeDenials: readonly string[];
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly claims: Readonly<Record<ClaimId, Wording | 'not-covered'>>;
  readonly cues: readonly Cue[];
  /** Words by which a seller speaks of its own product: our, ours, this serum. */
  readonly own: readonly string[];
  /** The writer as a speaker (we, us): says nothing of which product, but that it is no report of others. */
  readonly writer: readonly string[];
  /** One person as a speaker (my): a founder's letter is full of it, and so is a reporter's diary. */
  readonly diarist: readonly string[];
  /** How a writer owns up to a share in what other shops sell: whose page that is, it is no seller's. */
  readonly disclosures: readonly string[];
  /** How an article tells of others: another says, the brand claims. */
  readonly reports: readonly string[];
  /** How it speaks of exosomes in general, of studies, or to its readers: in some countries, a trial found, find a. */
  readonly teachings: readonly string[];
  /** How a clinic or shop says that it has no exosomes to give. */
  readonly refusals: Refusals;
  /** What tells a page of a kind on which nothing is sold. */
  readonly genres: Readonly<Record<Genre, readonly string[]>>;
  /** How a page says that it sells to professionals: wholesale, for licensed practitioners only. */
  readonly trade: readonly string[];
  /** The hands and the home of those who buy: at home, your own. */
  readonly ownHands: readonly string[];
  /** Words that make what follows them a circumstance and no subject: after the laser, with a pen. */
  readonly prepositions: readonly string[];
  /** Words that carry a list on behind a comma: or, nor. */
  readonly alternatives: readonly string[];
  /** Words behind a comma that only describe what stands before it: which, who. */
  readonly relatives: readonly string[];
  /** Who signs a quote as one of the house: its doctor, its founder. */
  readonly staff: readonly string[];
  /** How a sentence takes back what the one before it said: not one of those is true. */
  readonly dismissals: readonly string[];
  /** Words beside a quote from a box. */
  readonly printed: {
    /** The seller's own: our box, each vial. */
    readonly own: readonly string[];
    /** Any: is labelled, the leaflet says. */
    readonly any: readonly string[];
  };
  /** How a seller's reply to a customer is headed. */
  readonly replies: {
    /** In full: "response from the owner". */
    readonly headings: readonly string[];
    /** Behind the seller's name alone: "replied". */
    readonly verbs: readonly string[];
  };
  /** How customers sign. */
  readonly signatures: {
    /** Words in front of the writer's name: "By Gail". */
    readonly by: readonly string[];
    /** How a shop marks a line as that of one who bought: "verified buyer". */
    readonly verified: readonly string[];
    /** Small words within a signature: "Ana, aged 41, from the coast". */
    readonly joining: readonly string[];
  };
  /** Words by which a sentence goes on about what the one before was about: it, they, this. */
  readonly carriers: readonly string[];
  /** What names one that reports and sells nothing: a paper, a university. */
  readonly newsrooms: readonly string[];
  /** How a card of a listing says that it holds what the one before it holds. */
  readonly sequels: readonly string[];
  /** Things on the same page that are not the exosome product. */
  readonly rivals: Readonly<Record<RivalKind, readonly string[]>>;
  /** What shops call a thing on the shelf: balm, mask, drops. Two in a line of bullets make it a line of other goods. */
  readonly goods: readonly string[];
  /** Headers of a comparison's other columns that are no thing by name: others, typical, stem cells. */
  readonly otherColumns: readonly string[];
  readonly headings: Readonly<Record<HeadingKind, readonly string[]>>;
  /** Words that open the seller's own answer to a myth. */
  readonly facts: readonly string[];
  /** Questions that take their claim for granted: who injects it, how often. */
  readonly openQuestions: readonly string[];
  /** What a question may ask of a claim that it takes for granted: does the injection hurt, is it painful. */
  readonly predicates: readonly string[];
  /** Words that open a question which yes and no do not answer: where, which. */
  readonly asking?: readonly string[];
  /** Openings of a question that is about the thing right behind them: what is. */
  readonly topics: readonly string[];
  /** Answers that decide a question or a table cell by themselves. */
  readonly answers: {
    readonly yes: readonly string[];
    readonly no: readonly string[];
    /** What may stand before the answer and says nothing by itself: "short answer:", "great question!". */
    readonly leads: readonly string[];
  };
  /** Wordings by which a seller states what a check asks for. */
  readonly checks: Readonly<Record<Exclude<CheckId, 'ingredient'>, readonly string[]>>;
  /** Numbers and what is counted, for findings that give a figure. */
  readonly quantities: {
    readonly numbers: Readonly<Record<string, number>>;
    readonly magnitudes: Readonly<Record<string, number>>;
    /** Words for units, with what the report calls them. */
    readonly units: Readonly<Record<string, string>>;
    /** Words between a part and its whole: nine out of ten. */
    readonly outOf: readonly string[];
    /** Words between the ends of a range: ten to fifteen. */
    readonly upTo: readonly string[];
    /** How a stroke is said in front of a unit: particles/ml. */
    readonly per: string;
    /** Words that begin no name of what is counted. */
    readonly fillers: readonly string[];
  };
  /** Words by which buyers praise or rate; no evidence. */
  readonly likings: readonly string[];
  /** How a seller tells of its own customers or its own skin; no evidence, whatever the share. */
  readonly anecdotes: readonly string[];
  /** Marks of a share of something: %, nine of ten. */
  readonly shares: readonly string[];
  /** Words whose full stop ends no sentence, without it. */
  readonly abbreviations: readonly string[];
  /** What shop pages are fullest of; phrases are looked for by other words. */
  readonly common: Common;
}
