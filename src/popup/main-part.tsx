import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface MainPartProps {
  readonly busy: boolean;
  readonly children: ComponentChildren;
}

/**
 * The part of the popup that changes. What had the focus may be gone with the state that it belonged to; whoever works by key
 * then goes on from the start of this part, not from the start of the page.
 */
export function MainPart({ busy, children }: MainPartProps): JSX.Element {
  const main = useRef<HTMLElement>(null);
  const focused = useRef(false);
  useLayoutEffect(() => {
    if (!busy && focused.current && document.activeElement === document.body) main.current?.focus();
  });
  return (
    <main
      ref={main}
      tabIndex={-1}
      aria-busy={busy}
      onFocusIn={() => {
        focused.current = true;
      }}
      onFocusOut={({ relatedTarget }) => {
        // Gone to another part. To nowhere is where the focus goes when what had it is taken away.
        if (relatedTarget) focused.current = false;
      }}
    >
      {children}
    </main>
  );
}
