/** The English words, for what runs outside a browser: the terminal and the tests. The extension asks its browser. */
import file from '../public/_locales/en/messages.json' with { type: 'json' };
import { catalogueFrom } from './from-file.ts';

export const english = catalogueFrom(file);
