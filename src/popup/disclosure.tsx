import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { FoldSign } from '../look/index.ts';
import { Below, Heading } from './heading.tsx';

export interface DisclosureProps {
  /** Content of the button. */
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
  /** Added to the class list, for its look. Rows and products are headings, so that readers can go from one to the next. */
  readonly kind: 'row' | 'plain' | 'product';
}

/** A button that opens what stands below it. Works by key as any button does; its content exists only while open. */
export function Disclosure({ label, children, kind }: DisclosureProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = (
    <button
      type="button"
      class="disclosure-button"
      aria-expanded={open}
      aria-controls={id}
      onClick={() => setOpen(!open)}
    >
      <span class="disclosure-label">{label}</span>
      <FoldSign />
    </button>
  );
  return (
    <div class={`disclosure disclosure-${kind}`} data-open={open}>
      {kind === 'plain' ? button : <Heading>{button}</Heading>}
      <div id={id} class="disclosure-body" hidden={!open}>
        {open && (kind === 'plain' ? children : <Below>{children}</Below>)}
      </div>
    </div>
  );
}
