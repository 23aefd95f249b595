import './extension-apis.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speakInPage } from '../../src/platform/speech.ts';
import { english } from '../../src/words/english.ts';
import { language, say, speakFrom } from '../../src/words/index.ts';

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
