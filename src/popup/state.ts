import type { PageReport } from '../../rules/index.ts';
import type { HiddenCounts, Jurisdiction } from '../choices/index.ts';
import type { ClaimToShow, ShowReply } from '../platform/messages/index.ts';

/** Everything that the popup can show, one at a time. */
export type PopupState =
  /** The tab was asked and has not answered yet: not shown where it answers soon, as on a page that is read. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'report';
      readonly report: PageReport;
      readonly hidden: HiddenCounts;
      readonly opinionsOff: readonly Jurisdiction[];
    }
  /**
   * The reader wants nothing read on this site; `problem` is one sentence on what went wrong at the last try to unmute it, `justNow`
   * the site where that was chosen in this very popup.
   */
  | { readonly kind: 'muted'; readonly problem: string | null; readonly justNow?: string }
  /** `why` is one sentence. */
  | { readonly kind: 'unreadable'; readonly why: string }
  /**
   * No reader in this tab. `site` is the host name that can be switched on for good, null where that is not possible; `canCheck`
   * tells whether the page can be read once without that, else a click on the toolbar button comes first; `problem` is one
   * sentence on what went wrong at the last try.
   */
  | {
      readonly kind: 'off';
      readonly site: string | null;
      readonly canCheck: boolean;
      readonly problem: string | null;
    };

/** What a click in the popup can ask for. */
export interface PopupActions {
  checkPage(): void;
  alwaysHere(): void;
  /** False where the browser does not store it. */
  mute(): Promise<boolean>;
  unmute(): void;
  showClaim(claim: ClaimToShow): Promise<ShowReply>;
  openOptions(): void;
  /** True where the text is in the clipboard. */
  copy(text: string): Promise<boolean>;
  /** Left out where there is no panel to open. */
  openPanel?(): void;
}
