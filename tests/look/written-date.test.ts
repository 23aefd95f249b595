import { expect, test } from 'vitest';
import { knowDates, writtenDate } from '../../src/look/written-date.ts';

test.each([
  ['2023', '2023'],
  ['2023-09', 'September 2023'],
  ['2023-09-01', '1 September 2023'],
])('%s is written as precisely as it is known', (date, written) => expect(writtenDate(date)).toBe(written));

test.each(['', 'soon', '2023-13', '2023-09-01-02'])('what is no date (%j) is left as it is', (text) =>
  expect(writtenDate(text)).toBe(text),
);

test('a date that was written elsewhere is not written again', () => {
  knowDates({ '1999-05': 'May of 1999' });
  expect([writtenDate('1999-05'), writtenDate('1999-06')]).toEqual(['May of 1999', 'June 1999']);
});
