/** The level as a shape: octagon, triangle, circle, square. Shape and sign both tell it, so that colour need not. */
import type { JSX } from 'preact';
import type { Level } from '../../rules/types.ts';

const outlines: Readonly<Record<Level, string>> = {
  red: 'M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3Z',
  caution: 'M8 1.6 15.2 14.4H.8Z',
  good: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
  'in-line': 'M4 1.5h8A2.5 2.5 0 0 1 14.5 4v8a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 12V4A2.5 2.5 0 0 1 4 1.5Z',
};

const signs: Readonly<Record<Level, string>> = {
  red: 'M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  caution: 'M8 6v3.7M8 11.9v.2',
  good: 'M4.9 8.3l2.2 2.2 4-4.6',
  'in-line': 'M5 6.4h6M5 9.6h6',
};

export interface LevelIconProps {
  readonly level: Level;
  /** Side in CSS pixels; 16 where not given. */
  readonly size?: number;
}

/**
 * A filled shape in the level's colour with its sign cut out in the surface colour. It says nothing to a screen reader:
 * the level's name always stands beside it. Forced colours keep it, since both paints are named colours there.
 */
export function LevelIcon({ level, size = 16 }: LevelIconProps): JSX.Element {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      style="flex:none;forced-color-adjust:none"
    >
      <path
        d={outlines[level]}
        fill={`var(--exo-${level})`}
        stroke={`var(--exo-${level})`}
        stroke-width="1"
        stroke-linejoin="round"
      />
      <path
        d={signs[level]}
        fill="none"
        stroke="var(--exo-surface)"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
