import type { Language } from '../../engine/language.ts';
import { answers, asking, facts, openQuestions, predicates, topics } from './answers.ts';
import { anecdotes, checks, likings, shares } from './checks.ts';
import { claims } from './claims/index.ts';
import { common } from './common.ts';
import { cues } from './cues/index.ts';
import { dismissals } from './dismissals.ts';
import { genres } from './genres.ts';
import { headings } from './headings.ts';
import { lists } from './lists.ts';
import {
  abbreviations,
  alternatives,
  carriers,
  diarist,
  disclosures,
  newsrooms,
  own,
  prepositions,
  printed,
  relatives,
  replies,
  sequels,
  signatures,
  staff,
  writer,
} from './own.ts';
import { quantities } from './quantities.ts';
import { refusals } from './refusals.ts';
import { reports, teachings } from './reports.ts';
import { goods, otherColumns, rivals } from './rivals.ts';
import { exosomeDenials, exosomeTerms, fieldTerms, shortTerms } from './terms.ts';
import { ownHands, trade } from './trade.ts';

/** English. */
export const en: Language = {
  id: 'en',
  exosomeTerms,
  shortTerms,
  fieldTerms,
  exosomeDenials,
  lists,
  claims,
  cues,
  own,
  writer,
  diarist,
  disclosures,
  reports,
  teachings,
  refusals,
  genres,
  trade,
  ownHands,
  prepositions,
  alternatives,
  relatives,
  carriers,
  sequels,
  newsrooms,
  staff,
  printed,
  dismissals,
  replies,
  signatures,
  rivals,
  goods,
  otherColumns,
  headings,
  answers,
  facts,
  openQuestions,
  predicates,
  topics,
  asking,
  checks,
  likings,
  anecdotes,
  shares,
  abbreviations,
  common,
  quantities,
};
