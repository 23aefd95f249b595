/** What the parts of the extension say to each other: one protocol, and a pair of functions for each message in it. */
export { onKeyCommand, onLeave, sendKeyCommand, sendLeave } from './orders.ts';
export {
  type Asker,
  type ClaimToShow,
  type KeyCommand,
  keyCommands,
  type LateScript,
  type ReportCounts,
  type ShowProblem,
  type ShowReply,
  type TabReport,
} from './protocol.ts';
export {
  announceReport,
  askReport,
  askWhichSite,
  onGetReport,
  onReportChanged,
  onShowClaim,
  onWhichSite,
  showClaim,
} from './report.ts';
export {
  askDates,
  askMayStay,
  askToHide,
  askToLetIn,
  onHideClaim,
  onLetIn,
  onMayStay,
  onWriteDates,
} from './requests.ts';
