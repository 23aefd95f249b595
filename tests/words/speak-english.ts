/** Every unit test speaks English, as a browser in English would. */
import { english } from '../../src/words/english.ts';
import { speakFrom } from '../../src/words/index.ts';

speakFrom(english);
