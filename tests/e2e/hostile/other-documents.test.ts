import { expect, it } from 'vitest';
import { letReaderIn, toldOf } from '../told.ts';
import { claims, expectCalm, expectMarks, head, openWatched, soon } from './watched-page.ts';

const xhtml = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head><title>Fernwick Exosome Serum</title></head><body>${body}</body></html>`;

it('XHTML is read as HTML is', async () => {
  const watched = await openWatched({ body: xhtml(claims), contentType: 'application/xhtml+xml' });
  await expectMarks(watched, [/^red: .*FDA approved/]);
  await expectCalm(watched);
  await watched.close();
});

const others: readonly (readonly [what: string, contentType: string, body: string])[] = [
  ['XHTML without a body', 'application/xhtml+xml', '<html xmlns="http://www.w3.org/1999/xhtml"><head/></html>'],
  [
    'a picture',
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Exosomes, FDA approved</text></svg>',
  ],
  ['plain text', 'text/plain', 'Exosome serum\n\nOur exosomes are FDA approved.'],
  ['JSON', 'application/json', '{ "name": "Exosome serum", "text": "Our exosomes are FDA approved." }'],
  [
    'a frameset',
    'text/html',
    `<html><head>${head}</head><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>`,
  ],
  ['nothing at all', 'text/html', ''],
];

it.each(others)('%s: answered for, without a fault and untouched', async (_, contentType, body) => {
  const watched = await openWatched({ body, contentType });
  await letReaderIn(watched.page);
  await expect.poll(async () => (await toldOf(watched.page)).report?.schema, soon).toBe(1);
  await expectCalm(watched);
  await watched.close();
});
