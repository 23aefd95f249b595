import { useEffect } from 'preact/hooks';
import type { PageReport } from '../../rules/index.ts';
import { type HiddenCounts, hidingReasons } from '../choices/index.ts';
import { countClaims, plainText } from '../look/index.ts';
import { count, say, sentences } from '../words/index.ts';
import type { PopupState } from './state.ts';
import { isUnread, leadingOf, unreadLanguages } from './summary.ts';
import { verdictOf } from './words.ts';

/** Long names are heard to their end. */
const longestName = 60;

function verdictIn(report: PageReport): string {
  const unread = unreadLanguages(report);
  const { lead } = leadingOf(report.products);
  if (report.products.length > 0) return verdictOf(countClaims(lead ? [lead] : report.products), unread).line;
  if (isUnread(report)) return say('notJudged');
  if (unread.length > 0) return say('partJudged');
  return report.coverage.naming > 0 ? say('noProduct') : say('noClaim');
}

function ofReport(report: PageReport, hidden: HiddenCounts): string {
  const { lead } = leadingOf(report.products);
  const page = plainText(lead?.name || report.title, longestName);
  const verdict = verdictIn(report);
  const list = page === '' ? say('verdictSentence', { verdict }) : say('newList', { page, verdict });
  const total = hidingReasons.reduce((sum, reason) => sum + hidden[reason], 0);
  return total === 0 ? list : sentences(list, count('newListHides', total));
}

/** What has come, in few words; '' while it is still to come. The same words for the same list, so that it is told once. */
export function statusWords(state: PopupState): string {
  switch (state.kind) {
    case 'asking':
    case 'reading':
      return '';
    case 'report':
      return ofReport(state.report, state.hidden);
    case 'muted':
      return state.justNow === undefined ? say('mutedTitle') : say('siteMuted', { site: state.justNow });
    case 'unreadable':
      return say('popupUnreadable');
    case 'off':
      return say('popupOff');
  }
}

/**
 * Has `region` read out whenever another list or another state has come. The region stands in the page's own HTML, since some screen
 * readers say nothing of one that is as new as its words, and last there: who reads from the top does not meet these words before
 * the list that they sum up. They come after the frame that shows the list.
 */
export function Status({ state, region }: { readonly state: PopupState; readonly region: Element | null }): null {
  const words = statusWords(state);
  useEffect(() => region?.replaceChildren(words), [words, region]);
  return null;
}
