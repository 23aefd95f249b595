import type { ComponentChildren, JSX } from 'preact';

/** A state without findings: what it is, in a heading and a sentence, and what can be done. */
export function Notice({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="notice">
      <h1>{title}</h1>
      <p>{children}</p>
    </div>
  );
}
