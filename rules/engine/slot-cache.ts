import { noSlot, slots } from './spellings.ts';
import type { Token } from './tokens.ts';

/** A number for each of the forms that a page is full of, found by the slots of tokens; nothing for forms without one. */
export class SlotCache {
  /** By slot, the form that was met there last, and its number. */
  readonly #forms = new Array<string>(slots).fill('');
  readonly #numbers = new Int32Array(slots);

  /** -1 where the number is not kept. */
  get({ slot, form }: Token): number {
    return this.#forms[slot] === form ? (this.#numbers[slot] as number) : -1;
  }

  keep({ slot, form }: Token, number: number): void {
    if (slot === noSlot) return;
    this.#forms[slot] = form;
    this.#numbers[slot] = number;
  }

  forget(): void {
    this.#forms.fill('');
  }
}
