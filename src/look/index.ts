/** What card, popup and options share. The tokens are a style sheet beside this: `../look/tokens.css`. */
export { countClaims, type LevelCounts } from './counts.ts';
export { FoldSign } from './fold-sign.tsx';
export { LevelIcon, type LevelIconProps } from './level-icon.tsx';
export { compareLevels, levelCount, levelHeading, levelName, levelOrder } from './levels.ts';
export { markLook } from './mark-looks.ts';
export { jurisdictionName, opinionsInOrder, sourceWords, stanceCounts, stanceName } from './opinions.ts';
export { plainText } from './plain-text.ts';
export { SourceLink } from './source-link.tsx';
export { knowDates, writtenDate } from './written-date.ts';
