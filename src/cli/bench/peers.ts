import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the extension is measured beside. */
export interface Peer {
  readonly id: PeerId;
  /** As figures and plot call it. */
  readonly label: string;
  /** Defines a function `benchPeerRun` where it is evaluated. */
  readonly source: string;
}

export const peerIds = ['limit', 'walk', 'markJs', 'findAndReplace'] as const;
export type PeerId = (typeof peerIds)[number];

/**
 * The terms that all look for, in the quickest form: no flags u and v, and no letters beyond ASCII, which alone would cost a cold
 * expression that ignores case several milliseconds.
 */
const terms = 'exosom|exo-som|exosoom|vesicle|vesicul|vesikel';

const load = createRequire(import.meta.url);
const library = (path: string) => readFileSync(load.resolve(path), 'utf8');

/** The peers; those that mark wrap each whole word that begins with a term in a `mark` element. */
export function readPeers(): readonly Peer[] {
  return [
    {
      id: 'limit',
      label: 'body.textContent and one regex',
      source: `const term = /${terms}/i;
function benchPeerRun() { return term.test(document.body.textContent); }`,
    },
    {
      id: 'walk',
      label: 'TreeWalker and the regex',
      source: `const term = /${terms}/i;
function benchPeerRun() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let hits = 0;
  while (walker.nextNode()) if (term.test(walker.currentNode.data)) hits++;
  return hits;
}`,
    },
    {
      id: 'markJs',
      label: 'mark.js',
      source: `${library('mark.js/dist/mark.min.js')};
function benchPeerRun() { new Mark(document.body).markRegExp(/(?:${terms})\\w*/gi); }`,
    },
    {
      id: 'findAndReplace',
      label: 'findAndReplaceDOMText',
      source: `${library('findandreplacedomtext')};
function benchPeerRun() { findAndReplaceDOMText(document.body, { find: /(?:${terms})\\w*/gi, wrap: 'mark' }); }`,
    },
  ];
}
