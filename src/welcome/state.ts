/** How far the extension reaches. `allowed` is what it is without more: known shops, and others by the reader's own click. */
export type Reach = 'known' | 'allowed' | 'all';

export type Narrow = Exclude<Reach, 'all'>;

export interface WelcomeState {
  readonly reach: Reach;
  /** One sentence on what the last choice came to, '' before the first. */
  readonly note: string;
}

export interface WelcomeActions {
  choose(reach: Reach): void;
  openOptions(): void;
}
