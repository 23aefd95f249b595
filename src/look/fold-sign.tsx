import type { JSX } from 'preact';

/** The sign of what opens: views turn it over while open. It says nothing; the button's state does. */
export function FoldSign(): JSX.Element {
  return (
    <svg class="fold-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M4 6l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}
