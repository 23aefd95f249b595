import { afterEach, expect, test } from 'vitest';
import { knowDates, writtenDate } from '../../src/look/written-date.ts';
import file from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import { english } from '../../src/words/english.ts';
import { catalogueFrom } from '../../src/words/from-file.ts';
import { speakFrom } from '../../src/words/index.ts';

afterEach(() => speakFrom(english));

test.each([
  ['2023', '2023'],
  ['2023-09', 'September\u00a02023'],
  ['2023-09-01', '1\u00a0September\u00a02023'],
])('%s is written as precisely as it is known', (date, written) => expect(writtenDate(date)).toBe(written));

test.each([
  ['ja', '2023\u2060年\u20609\u2060月\u20601\u2060日'],
  ['ko', '2023\u2060년\u00a09\u2060월\u00a01\u2060일'],
])('in %s too no line ends within a date', (message, written) => {
  speakFrom(catalogueFrom({ ...file, language: { ...file.language, message } }));
  expect(writtenDate('2023-09-01')).toBe(written);
});

test.each(['', 'soon', '2023-13', '2023-09-01-02'])('what is no date (%j) is left as it is', (text) =>
  expect(writtenDate(text)).toBe(text),
);

test('a date that was written elsewhere is not written again', () => {
  knowDates({ '1999-05': 'May of 1999' });
  expect([writtenDate('1999-05'), writtenDate('1999-06')]).toEqual(['May of 1999', 'June\u00a01999']);
});
