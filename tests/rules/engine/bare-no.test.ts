import { describe, expect, it } from 'vitest';
import { saidOf } from './said.ts';

const asked = (answer: string) =>
  saidOf('states-not-approved', `<h3>Are your exosomes FDA approved?</h3><p>${answer}</p>`);

describe('a question answered with no', () => {
  it('is one statement with the sentence that says it in full', () => {
    expect(asked('No. They have not been approved by the FDA.')).toEqual([
      'No. They have not been approved by the FDA',
    ]);
  });

  it('stands by itself where nothing else says it', () => {
    expect(asked('No. They are sold as a cosmetic.')).toEqual(['No']);
  });
});
