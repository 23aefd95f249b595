import { describe, expect, it } from 'vitest';
import { isBinary, looksLikeHtml } from '../../src/cli/scan/looks-like-html.ts';

describe('isBinary', () => {
  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['a PDF', Buffer.from('%PDF-1.7 and text after it')],
    ['zeros', Buffer.alloc(100)],
    ['every byte once', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))],
  ])('says yes to %s', (_, bytes) => expect(isBinary(bytes)).toBe(true));

  it.each([
    ['UTF-8', Buffer.from('<p>엑소좀</p>')],
    ['UTF-16 with its mark', Buffer.from('\ufeff<p>exosome</p>', 'utf16le')],
    ['an old encoding', Buffer.from('<p>caf\u00e9 s\u00e9rum</p>', 'latin1')],
    ['a page with a stray NUL', Buffer.from(`<p>exo\0some serum in a bottle</p>`)],
  ])('says no to %s', (_, bytes) => expect(isBinary(bytes)).toBe(false));
});

describe('looksLikeHtml', () => {
  it.each([
    ['a whole page', '<!DOCTYPE html><title>x</title>', false],
    ['a page after a comment', '<!-- saved -->\n<html><body>x', false],
    ['a fragment', '<div>x', false],
    ['a cut page that is declared HTML', 'serum</p><p>more', true],
    ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', false],
  ])('says yes to %s', (_, text, declared) => expect(looksLikeHtml(text, declared)).toBe(true));

  it.each([
    ['plain text', 'Exosome serum, 30 ml', false],
    ['plain text that is declared HTML', 'Exosome serum, 30 ml', true],
    ['text that speaks of tags', 'Use the <p> tag for paragraphs', false],
    ['JSON that holds a page', '{"html":"<!doctype html><p>x"}', true],
    ['a feed', '<?xml version="1.0"?><rss><title>x</title></rss>', true],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>', true],
    ['a style sheet', 'a > b { color: red }', true],
  ])('says no to %s', (_, text, declared) => expect(looksLikeHtml(text, declared)).toBe(false));
});
