import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../words/index.ts';

interface SiteFormProps {
  readonly id: string;
  readonly label: string;
  readonly button: string;
  /** True where it was done, so that the field is emptied. */
  readonly submit: (typed: string) => Promise<boolean>;
}

/** A field for the name of a site. */
export function SiteForm({ id, label, button, submit }: SiteFormProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const done = await submit(typed);
    setWrong(!done);
    if (done) setTyped('');
    else document.getElementById(id)?.focus();
  };
  return (
    <form onSubmit={(event) => void onSubmit(event)}>
      <label for={id}>{label}</label>
      <div class="line">
        <input
          id={id}
          type="text"
          inputmode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          placeholder={say('optionsPlaceholder')}
          aria-invalid={wrong}
          // What the note says is about this field only where this one is wrong.
          {...(wrong && { 'aria-describedby': 'note' })}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <button type="submit">{button}</button>
      </div>
    </form>
  );
}
