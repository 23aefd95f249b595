/** What a reader of pages chose, and what follows from it. The schema of what is stored is a door of its own (schema.ts). */
export { chosenBy, hiddenKey, hiddenOnPage, hiddenOnSite, hide, switchKind, unhide } from './hiding.ts';
export {
  defaultChoices,
  hoverDelays,
  jurisdictions,
  longestWording,
  markStyles,
  mostHidden,
  mostMuted,
} from './limits.ts';
export { isMuted, mute, unmute } from './muting.ts';
export { hostOf, siteOf } from './places.ts';
export { type HiddenCounts, type HidingReason, hidingReasons, type ShownReport, showReport } from './shown.ts';
export type {
  Choices,
  HiddenClaim,
  Hiding,
  HidingScope,
  Jurisdiction,
  MarkStyle,
  Places,
  Preferences,
} from './types.ts';
