import type { JSX } from 'preact';

/** A ring with a gap where something should be: dashed for what is missing, dotted for what was not looked at. */
export function AbsenceIcon({ dashes, size = 16 }: { readonly dashes: string; readonly size?: number }): JSX.Element {
  return (
    <svg class="absence" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-dasharray={dashes}
      />
    </svg>
  );
}
