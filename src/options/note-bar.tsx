import type { JSX } from 'preact';
import { say } from '../words/index.ts';
import type { Note } from './state.ts';

/** What the last action came to, always in view; read out politely. */
export function NoteBar({ note, undo }: { readonly note: Note | null; readonly undo: () => void }): JSX.Element {
  return (
    <div class={note?.problem ? 'note-bar problem' : 'note-bar'} data-empty={note === null}>
      <p id="note" role="status">
        {note?.text}
      </p>
      {note?.canUndo && (
        <button type="button" onClick={undo}>
          {say('undo')}
        </button>
      )}
    </div>
  );
}
