import { describe, expect, it } from 'vitest';
import { saidOf } from './said.ts';

const name = 'CytoGlow Exosome Serum';
const reviews = (...parts: readonly string[]) =>
  `<h2>Customer reviews</h2><div class="review">${parts.map((part) => `<p>${part}</p>`).join('')}</div>`;
const claim = 'Our exosomes are FDA approved.';

describe('below a customer’s review', () => {
  it.each([
    [`Reply from the shop: Thank you! ${claim}`],
    [`Seller response: ${claim}`],
    [`CytoGlow replied: ${claim}`],
    ['Response from the owner', claim],
    ['Response from the owner', '3 weeks ago', claim],
    ['CytoGlow replied', claim],
  ])('a seller’s reply is the seller’s: %s', (...reply) => {
    expect(saidOf('fda-approved', reviews('Love it. Anna', ...reply), name)).toEqual(['FDA approved']);
  });

  it.each([
    [`Anna replied: ${claim}`],
    [`I had a response within a day. ${claim}`],
    [claim, 'Response from the owner: Thank you, Anna!'],
    [`It is great. ${claim} Reply from the shop: Thank you, Anna!`],
  ])('a customer’s words stay the customer’s: %s', (...words) => {
    expect(saidOf('fda-approved', reviews(...words), name)).toEqual([]);
  });
});
