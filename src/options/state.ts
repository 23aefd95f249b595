import type { ClaimId, Level } from '../../rules/index.ts';
import type { Choices, HiddenClaim, Jurisdiction, MarkStyle } from '../choices/index.ts';

/** What the last action came to. */
export interface Note {
  /** One sentence or two. */
  readonly text: string;
  readonly problem: boolean;
  readonly canUndo: boolean;
}

/** What the options page shows. */
export interface OptionsState {
  readonly choices: Choices;
  /** Match patterns of the sites that the user added. */
  readonly sites: readonly string[];
  /** Null before the first action. */
  readonly note: Note | null;
}

export interface OptionsActions {
  setMarkStyle(style: MarkStyle): void;
  setHoverDelay(milliseconds: number): void;
  setLevel(level: Level, on: boolean): void;
  setKind(claim: ClaimId, on: boolean): void;
  setOpinion(jurisdiction: Jurisdiction, on: boolean): void;
  /** True where the site was added, so that the field can be emptied. */
  addSite(typed: string): Promise<boolean>;
  removeSite(pattern: string): void;
  /** True where the site was muted. */
  muteSite(typed: string): Promise<boolean>;
  unmuteSite(site: string): void;
  showAgain(hidden: HiddenClaim): void;
  exportFile(): void;
  importFile(file: { text(): Promise<string> }): Promise<void>;
  reset(): void;
  undo(): void;
}
