import type { BrowserContext, Page } from 'playwright-core';
import type { Theme, ThemeName } from './themes.ts';

/** Where a view is shown. */
export interface Stage {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly theme: Theme;
}

/** Something that people see, in one of its states. To add one: a function in a file of `views/`, named in `views/index.ts`. */
export interface View {
  /** Begins the pictures' names: `card-red-flag`. */
  readonly name: string;
  /** The window in CSS pixels, where the theme has no size of its own. */
  readonly size: { readonly width: number; readonly height: number };
  /** Pages of the extension are pictured whole, pages of a shop as far as the window shows them. */
  readonly of: 'shop' | 'extension';
  /** Themes that say nothing of this view. */
  readonly except?: readonly ThemeName[];
  /** Brings a new tab, in which the theme holds already, to show it. */
  open(page: Page, stage: Stage): Promise<void>;
}
