import { describe, expect, it } from 'vitest';
import { saidOf } from './said.ts';

describe('what a reader tells before the question', () => {
  it.each([
    'A clinic offered me injections of exosomes. Is this the same?',
    'My nurse injects exosomes! Would you? Could I?',
    'I read on a forum that exosomes are injected. Can you explain?',
  ])('is no claim of the seller: %s', (asked) => {
    expect(saidOf('injectable', `<h3>${asked}</h3><p>Ours is a cream.</p>`)).toEqual([]);
  });

  it('is the seller’s where no question follows', () => {
    expect(saidOf('injectable', '<h3>Who gives it? Our nurse injects the exosomes.</h3>')).not.toEqual([]);
    expect(saidOf('injectable', '<p>Our nurse injects the exosomes. Ready for it?</p>')).not.toEqual([]);
  });

  it('leaves the answer to the seller', () => {
    const answered = '<h3>My friend had PRP. What do you do?</h3><p>Our nurse injects exosomes into the scalp.</p>';
    expect(saidOf('injectable', answered)).not.toEqual([]);
  });
});
