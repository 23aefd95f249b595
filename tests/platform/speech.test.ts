import './extension-apis.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speakInPage, speakOnPage } from '../../src/platform/speech.ts';
import file from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import { english } from '../../src/words/english.ts';
import { catalogueFrom } from '../../src/words/from-file.ts';
import { language, say, speakFrom } from '../../src/words/index.ts';
import { pseudoLocale } from '../../src/words/pseudo.ts';

afterEach(() => speakFrom(english));

test('a card that outlives the extension repeats what it has said, and says nothing new', () => {
  const getMessage = vi.fn((key: string) => (key === '@@ui_locale' ? 'en_US' : english.getMessage(key)));
  Object.assign(fakeBrowser.i18n, { getMessage });
  speakInPage();
  expect([language(), say('undo')]).toEqual(['en-US', 'Undo']);
  getMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect([language(), say('undo'), say('cardClose')]).toEqual(['en-US', 'Undo', '']);
});

test('a page of ours says its title, its language and which way it runs', () => {
  const hebrew = catalogueFrom(pseudoLocale(file, 'rtl'));
  Object.assign(fakeBrowser.i18n, hebrew);
  const page = { title: '', documentElement: { lang: 'en', dir: '' } };
  speakOnPage(page as unknown as Document, 'optionsTitle');
  expect(page).toEqual({ title: hebrew.getMessage('optionsTitle'), documentElement: { lang: 'he', dir: 'rtl' } });
});
