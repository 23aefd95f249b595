import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../src/look/plain-text.ts';

test('short plain words stay as they are, in any script', () => {
  for (const words of ['stable at room temperature', '室温で安定', 'مستقر في درجة حرارة الغرفة', 'naïve 🧴 serum']) {
    expect(plainText(words)).toBe(words);
  }
});

test('a word that invisible characters split is whole again, and a line end is a space', () => {
  expect(plainText('exo\u200bsome\u00ads\nkept')).toBe('exosomes kept');
});

test('a cut falls between words where one is near, and between characters where none is', () => {
  expect(plainText('keeps for years and years', 18)).toBe('keeps for years…');
  expect(plainText('🧴'.repeat(10), 4)).toBe('🧴🧴🧴🧴…');
});

test('whatever the page holds: no longer than asked, no control, no lone surrogate', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );
  const halves = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(fc.oneof(anything, halves), fc.integer({ min: 1, max: 60 }), (text, longest) => {
      const plain = plainText(text, longest);
      expect([...plain].length).toBeLessThanOrEqual(longest + 1);
      expect(plain).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(() => encodeURIComponent(plain)).not.toThrow();
    }),
  );
});
