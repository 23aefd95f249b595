import { afterEach, expect, test } from 'vitest';
import { english } from '../../src/words/english.ts';
import { speakFrom, written } from '../../src/words/index.ts';

afterEach(() => speakFrom(english));

/** Speaks the language of a tag. */
function speak(tag: string): void {
  const [primary = ''] = tag.split('-');
  speakFrom({ getMessage: (key) => (key === 'language' ? primary : ''), getUILanguage: () => tag });
}

const languages = 'cs da de el en es fi fr he hu id it ja ko nb nl pl pt ro ru sv th tr uk vi zh'.split(' ');
const varieties = ['en-GB', 'en-IN', 'de-CH', 'es-MX', 'fr-CA', 'pt-BR', 'zh-Hant-TW', 'th-TH', 'ja-JP', 'ru-KZ'];
const ownDigits = ['ar-EG', 'bn-BD', 'fa-IR', 'hi-IN-u-nu-deva', 'mr-IN', 'my-MM', 'ne-NP', 'en-US-u-nu-thai', 'ur-IN'];
const numbers = [0, 1, 9, 10, 42, 999, 1000, 12_345, 0.5, -3];

test.each([...languages, ...varieties, ...ownDigits])('numbers in %s are as the browser writes them', (tag) => {
  speak(tag);
  const format = new Intl.NumberFormat(tag);
  expect(numbers.map(written)).toEqual(numbers.map((number) => format.format(number)));
});
