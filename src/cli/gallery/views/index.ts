import type { View } from '../view.ts';
import { cardViews } from './cards.ts';
import { markViews } from './marks.ts';
import { optionsViews } from './options.ts';
import { popupViews } from './popups.ts';
import { sidePanelViews } from './side-panels.ts';
import { welcomeViews } from './welcome.ts';

/** Everything that people see. What is not named here is neither pictured nor looked at by axe. */
export const views: readonly View[] = [
  ...markViews,
  ...cardViews,
  ...popupViews,
  ...sidePanelViews,
  ...optionsViews,
  ...welcomeViews,
];
