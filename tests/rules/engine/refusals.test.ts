import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/index.ts';
import { readHtml } from '../../../src/cli/read-html.ts';
import { saidOf } from './said.ts';

describe('a page whose headline refuses exosomes', () => {
  const body = `<p>Others keep exosomes at minus eighty. Their exosomes come from fibroblasts. Exosomes are costly in skin care.</p>
    <p>Our peptide serum beats retinol: 9 of 10 clients saw fewer lines.</p>`;
  const page = (headline: string) =>
    `<!doctype html><html lang="en"><title>Journal</title><h1>${headline}</h1>${body}</html>`;
  const productsOf = (headline: string) => assess(readHtml(page(headline), null).page).products;

  it.each(['Why we will never bottle exosomes', 'We said no to exosomes'])('sells none: %s', (headline) => {
    expect(productsOf(headline)).toEqual([]);
  });

  it('is not one that only speaks of them', () => {
    expect(productsOf('Why we bottle exosomes')).not.toEqual([]);
  });
});

describe('a page that has none', () => {
  const claim = '<p>The vial is injected by our nurse. Exosomes are sacs.</p>';
  const productsOf = (body: string) =>
    assess(readHtml(`<title>Help</title><h1>Help</h1>${claim}${body}`, null).page).products;

  it.each([
    '<h3>Do you have anything with exosomes?</h3><p>We don’t, and nothing is planned.</p>',
    '<h3>Is this an exosome serum?</h3><p>No, it is a peptide serum.</p>',
    '<p>Everybody asks about exosomes. I don’t sell any and I don’t plan to.</p>',
  ])('says so: %s', (body) => {
    expect(productsOf(body)).toEqual([]);
  });

  it('is not one that answers yes', () => {
    expect(productsOf('<h3>Is this an exosome serum?</h3><p>Yes, with ten billion of them.</p>')).not.toEqual([]);
  });
});

describe('"unlike PRP"', () => {
  it('says what follows it of the exosomes', () => {
    expect(saidOf('cell-free', '<p>Unlike PRP they are totally cell-free.</p>')).toEqual(['cell-free']);
  });
});
