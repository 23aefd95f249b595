/** Words that several of the files beside need. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: lists of words read better filled than one a line
export const lists: Frame['lists'] = {
  judged: ['approved', 'cleared', 'evaluated', 'reviewed', 'assessed', 'licensed', 'licenced', 'authorised', 'authorized', 'certified', 'endorsed', 'approve', 'approves', 'clear', 'evaluate', 'evaluates', 'review', 'regulated', 'tested', 'vetted', 'greenlit', 'okayed', "ok'd", 'signed off', 'certify', 'certifies', 'endorse', 'license', 'authorise', 'authorize', 'sanctioned', 'blessed', 'passed', 'examined', 'accepted', 'recognised', 'recognized', 'determined', 'validated', 'signed off on', 'verified', 'weighed', 'judged', 'looked at', 'checked', 'registered or approved'],
  grantedApproval: ['approved', 'cleared', 'licensed', 'licenced', 'authorised', 'authorized', 'certified', 'evaluated', 'assessed', 'sanctioned'],
  approvalPaper: ['approval', 'badge', 'tick', 'rubber stamp', 'permission', 'permit', 'thumbs up', 'okay', 'approvals', 'clearances', 'all clear', 'green light', 'go ahead', 'marketing authorisation', 'marketing authorization', 'approve', 'clearance', 'licence', 'license', 'certificate', 'certification', 'authorisation', 'authorization', 'paper', 'papers', 'stamp', 'letter', 'blessing', 'seal', 'nod', '510k', 'sign off', 'review', 'evaluation', 'endorsement'],
  noVerb: ['not', 'not yet', 'never', "isn't", "aren't", "hasn't", "haven't", "doesn't", "don't", "wasn't", "weren't", 'nor', 'neither', "ain't", 'cannot', "can't", "won't", "didn't", 'has yet to', 'have yet to', 'yet to be'],
  regulatorWord: ['regulator*', 'agency', 'agencies', 'authority', 'authorities', 'government', 'ministry', 'health authority', 'regulatory (body | bodies | agency | authority)', 'watchdog', 'regulatory body', 'body', 'country'],
  plainVerdict: ['approved', 'licensed', 'licenced', 'authorised', 'authorized', 'evaluated', 'assessed', 'cleared', 'reviewed'],
  unapprovedWare: ['biologic*', 'drug*', 'medicine*', 'solution*', 'ampoule*', 'material*', 'facial*', 'cream*', 'powder*', 'use', 'uses', 'indication*','product*', 'therapy', 'therapies', 'treatment*', 'serum*', 'cosmetic*', 'preparation*', 'vial*', 'item*', 'injection*', 'brand*', 'formula*', 'drip*'],
  otherRegulator: ['tga', 'mhra', 'ema', 'mfds', 'ce', 'kfda', 'medsafe', 'health canada', 'anvisa', 'dha', 'moh', 'swissmedic', 'hsa', 'eu', 'european medicines agency'],
};
