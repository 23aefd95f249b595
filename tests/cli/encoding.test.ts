import { describe, expect, it } from 'vitest';
import { contentTypeOf } from '../../src/cli/encoding.ts';
import { readHtml } from '../../src/cli/read-html.ts';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('the encoding of a page', () => {
  it.each([
    ['UTF-8 that nothing declares', utf8('<title>sérum – 엑소좀</title><p>x'), 'text/html', 'sérum – 엑소좀'],
    ['windows-1252 that nothing declares', latin1('<title>sérum\x99</title><p>x'), 'text/html', 'sérum™'],
    ['what its header says', latin1('<title>sérum</title><p>x'), 'text/html; charset=iso-8859-1', 'sérum'],
    ['what its meta says', latin1('<meta charset="iso-8859-2"><title>\xb6</title><p>x'), 'text/html', 'ś'],
    [
      'what the older kind of meta says',
      latin1('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>\xe0</title><p>x'),
      'text/html',
      'а',
    ],
    ['its byte order mark', Buffer.from('\ufeff<title>엑소좀</title><p>x', 'utf16le'), 'text/html', '엑소좀'],
  ])('is %s', (_, bytes, contentType, title) => {
    expect(readHtml(bytes, null, contentType).page.title).toBe(title);
  });

  it('is looked for by its meta no farther than browsers look', () => {
    const late = utf8(`<!-- ${'x'.repeat(2000)} --><meta charset="windows-1252"><title>é</title>`);
    expect(contentTypeOf(late, 'text/html')).toBe('text/html; charset=utf-8');
  });
});
