import type { ArticleStatement, GuidanceId } from '../types.ts';

/**
 * The article that decides every level. No address of it is known to us, so title, date and section stand for it and
 * nothing is linked.
 */
export const article = {
  title: 'What Are Exosomes? The Skin Care Ingredient That Target Skin Directly',
  updated: '2025-02-04',
} as const;

const safeUse = 'Safe Ways To Use Exosomes';
const redFlags = 'Red Flags To Watch Out For';
const overTheCounter = 'Exosomes In Over-The-Counter Skincare';
const stemCells = 'How Exosomes Compare To Stem Cell Therapy';
const choosing = 'Choosing the Right Exosome Therapy';
const benefits = 'Benefits Of Exosomes in Skincare';
const future = 'Future of Exosome Skincare';
const routine = 'When to Incorporate Exosomes Into Your Routine';

/** Section and sense of each statement: the facts are the article's, the words are ours. */
const statements: { readonly [Id in GuidanceId]: readonly [section: string, statement: string] } = {
  'topical-only': [
    safeUse,
    'Exosomes belong on the skin, not under it. An offer to inject them is a reason to walk away.',
  ],
  'no-fda-approved-injectable': [safeUse, 'FDA has approved no medical purpose for exosomes given by injection.'],
  'plant-mismatch': [
    redFlags,
    'Some shop serums sold as exosomes turn out to hold plant vesicles, and those do little with human cells.',
  ],
  'ask-for-studies': [redFlags, 'Be wary of companies without FDA studies behind their exosomes.'],
  'ask-for-source': [redFlags, 'Be wary of companies that keep to themselves where their exosomes come from.'],
  fragile: [
    overTheCounter,
    'Exosomes do not last long and need exact storage temperatures; whether a serum works hangs on how stable it is.',
  ],
  'shelf-stable-doubted': [
    overTheCounter,
    'Some makers say that their exosomes keep on the shelf; dermatologists doubt that these go on working over time.',
  ],
  'non-living': [
    stemCells,
    'Exosomes carry messages and are not alive, so rejection, tumours and infection worry less than with live stem cells.',
  ],
  'versus-others': [
    stemCells,
    'What exosomes do for the skin resembles stem cell treatment, and their results vary less than those of PRP.',
  ],
  'human-cell-free': [
    choosing,
    'A good sign: exosomes of human origin with no cells in them, for example from platelets.',
  ],
  'sterile-purified': [choosing, 'A good sign: sterile vials meant for one use, and a strict way of purifying.'],
  dermatologist: [choosing, 'Have the treatment done by a dermatologist who is board-certified.'],
  'listed-benefits': [
    benefits,
    'Named benefits: faster healing after a treatment, firmer and more elastic skin, softer lines and wrinkles, less pigmentation from age, moisture, and more collagen and elastin.',
  ],
  'eleven-percent': [
    benefits,
    'The one figure given: with exosomes after needling, elastin rose 11.3 % over the side of the face that went without.',
  ],
  'early-science': [
    future,
    'The field is promising and young: trials are running, and uses in medicine are expected rather than established.',
  ],
  'from-the-thirties': [
    routine,
    'The thirties are the time to begin, when collagen and the exosomes of our own decline.',
  ],
};

/** Every statement of the article that a claim or a check is judged against. */
export const articleStatements = Object.fromEntries(
  Object.entries(statements).map(([id, [section, statement]]) => [id, { id, section, statement }]),
) as { readonly [Id in GuidanceId]: ArticleStatement & { readonly id: Id } };
