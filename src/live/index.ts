/** The live page: the look whether it speaks of exosomes, its snapshots, its watcher. The only part that touches its DOM. */
export { pageMentions, pageMentionsInTasks, snapshotMentions } from './mentions.ts';
export { isLong, pageText } from './page-text.ts';
export { createSnapshots, type Snapshots, type TakenSnapshot, takeSnapshot } from './snapshot.ts';
export { type Watch, type Watching, watchPage } from './watch.ts';
