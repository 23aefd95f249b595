import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps {
  readonly type: 'checkbox' | 'radio';
  readonly name?: string;
  readonly checked: boolean;
  readonly onChoose: (checked: boolean) => void;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** A box or button to tick, with its label and what it does. */
export function Choice({ type, name, checked, onChoose, hint, children }: ChoiceProps): JSX.Element {
  const id = useId();
  const [nameId, hintId] = [`${id}-name`, `${id}-hint`];
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        checked={checked}
        // Else the hint would be part of the name, and be read out with it each time.
        {...(hint && { 'aria-labelledby': nameId, 'aria-describedby': hintId })}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span>
        <span id={nameId}>{children}</span>
        {hint && (
          <span class="soft" id={hintId}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
