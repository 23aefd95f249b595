import type { ModelWords } from '../../engine/second-look/stems.ts';

/** Words that the model of English sentences treats apart. */
export const modelWords: ModelWords = {
  small: new Set([
    ...[
      'the',
      'a',
      'an',
      'of',
      'and',
      'to',
      'in',
      'is',
      'for',
      'with',
      'our',
      'your',
      'it',
      'its',
      'this',
      'that',
      'are',
    ],
    ...['on', 'as', 'be', 'by', 'at', 'or', 'from', 'we', 'you'],
  ]),
  denying: new Set([
    ...['not', 'no', 'never', 'none', 'nor', 'without', 'neither', 'cannot', 'cant', 'dont', 'doesnt', 'isnt', 'arent'],
    ...[
      'wont',
      'hasnt',
      'havent',
      'nothing',
      'nobody',
      'wasnt',
      'werent',
      'free',
      'avoid',
      'rather',
      'instead',
      'unlike',
    ],
  ]),
};
