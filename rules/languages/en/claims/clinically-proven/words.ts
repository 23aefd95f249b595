/** Words that several of the files beside need. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: lists of words read better filled than one a line
export const lists: Frame['lists'] = {
  learned: ['clinical*', 'scientific*', 'medically', 'lab', 'labs', 'laborator*', 'science', 'research', 'doctor*', 'dermatolog*', 'independently', 'hospital', 'university', 'evidence', 'nobel', 'trial', 'study', 'data', 'in vitro', 'in vivo', 'ex vivo', 'human', 'medical', 'statistical*', 'biopsies', 'biopsy', 'peer reviewed', 'rct', 'physician*', 'expert*'],
  studyWord: ['study', 'studies', 'trial', 'trials', 'research', 'science', 'evidence', 'literature', 'publication*', 'papers', 'data', 'testing', 'journals', 'clinicals', 'rcts', 'rct', 'scientists', 'test', 'tests', 'institute*', 'experiment*', 'universit*', 'hospitals'],
  testing: ['trial*', 'test', 'tests', 'testing', 'study', 'studies', 'exam*', 'validation', 'efficacy (test* | report | trial* | study)?', 'evaluation', 'assessment', 'experiment*', 'investigation*', 'rct', 'rcts', 'endpoint*', 'proof', 'report'],
};
