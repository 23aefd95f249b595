import type { JSX } from 'preact';
import type { Note } from './state.ts';
import { words } from './words.ts';

/** What the last action came to, always in view; read out politely. */
export function NoteBar({ note, undo }: { readonly note: Note | null; readonly undo: () => void }): JSX.Element {
  return (
    <div class={note?.problem ? 'note-bar problem' : 'note-bar'} data-empty={note === null}>
      <p id="note" role="status">
        {note?.text}
      </p>
      {note?.canUndo && (
        <button type="button" onClick={undo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
