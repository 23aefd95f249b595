import type { ComponentChildren, JSX } from 'preact';

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
  return (
    <label class="choice">
      <input type={type} name={name} checked={checked} onChange={(event) => onChoose(event.currentTarget.checked)} />
      <span>
        {children}
        {hint && <span class="soft">{hint}</span>}
      </span>
    </label>
  );
}
