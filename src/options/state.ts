/** What the options page shows. */
export interface OptionsState {
  readonly marksShown: boolean;
  /** Match patterns of the sites that the user added. */
  readonly sites: readonly string[];
  /** One sentence on what the last action came to, null before the first. */
  readonly note: string | null;
}

export interface OptionsActions {
  setMarksShown(shown: boolean): void;
  /** True where the site was added, so that the field can be emptied. */
  addSite(typed: string): Promise<boolean>;
  removeSite(pattern: string): void;
}
