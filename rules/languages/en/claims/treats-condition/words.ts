/** Words that several of the files beside need. */
import type { Frame } from '../../../frames.ts';
import { conditionNames, hairCauses } from '../../conditions.ts';

// biome-ignore format: lists of words read better filled than one a line
export const lists: Frame['lists'] = {
  condition: conditionNames,
  hairCause: hairCauses,
};
