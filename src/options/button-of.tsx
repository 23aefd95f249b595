import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface ButtonOfProps {
  /** Id of the element that says what it is for. */
  readonly of: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** One of many buttons of the same name: what it is for is read out behind its own words, in any language. */
export function ButtonOf({ of, onPress, children }: ButtonOfProps): JSX.Element {
  const id = useId();
  return (
    <button type="button" id={id} aria-labelledby={`${id} ${of}`} onClick={onPress}>
      {children}
    </button>
  );
}
