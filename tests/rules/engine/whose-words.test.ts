import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/index.ts';
import { type BlockParts, pageOf, tableCell } from './page.ts';

const claims = (...blocks: readonly BlockParts[]) =>
  assess(pageOf(blocks)).products.flatMap((product) => product.findings.map((finding) => finding.claim));

describe('whose words they are', () => {
  it('gives a few words to the thing that is named right before them', () => {
    expect(claims('Tox and filler. FDA approved.')).not.toContain('fda-approved');
    expect(claims('Better than Botox. FDA approved.')).toContain('fda-approved');
    expect(claims('Exosomes and peptides. FDA approved.')).toContain('fda-approved');
  });

  it('gives the text behind a label to what the label names', () => {
    expect(claims('Vit C Drops: stable at room temperature.')).not.toContain('shelf-stable');
    expect(claims('Our Serum: stable at room temperature.')).toContain('shelf-stable');
    expect(claims('The serums: stable at room temperature.')).toContain('shelf-stable');
  });

  it('knows a substance that is mixed in from one that opens the sentence', () => {
    expect(claims('Dilute with saline and inject 0.1 ml.')).toContain('injectable');
    expect(claims('With PRP we inject 0.1 ml.')).not.toContain('injectable');
  });

  it('takes a customer who answers for no seller', () => {
    const question = { text: 'Are the exosomes alive?', role: 'question' as const };
    const answer = (text: string) => ({ text, role: 'answer' as const, question: 1 });
    expect(claims(question, answer('I think so. By Roberta'))).not.toContain('live-cells');
    expect(claims(question, answer('Yes. By Serum Seller'))).toContain('live-cells');
  });

  it('leaves what the one who asks tells to that one, unless the question builds on it', () => {
    const question = (text: string) => ({ text, role: 'question' as const });
    expect(claims(question('My salon injects exosomes. Is that all right?'))).not.toContain('injectable');
    expect(claims(question('A friend has exosomes that are FDA registered. Does it matter?'))).not.toContain(
      'fda-registered',
    );
    expect(claims(question('The exosomes are injected. How often?'))).toContain('injectable');
  });

  it('reads a question that is answered with a word together with it', () => {
    expect(claims("Our exosomes' source? Human.")).toContain('human-derived');
    const question = { text: 'Where do the exosomes come from?', role: 'question' as const };
    const answer = { text: 'Edelweiss, grown in our lab.', role: 'answer' as const, question: 1 };
    expect(claims(question, answer)).toContain('plant-exosome');
  });

  it('keeps a list of ingredients below a shelf of other goods', () => {
    const shelf = { text: 'Pairs well with', role: 'heading' as const, level: 2 };
    const list = { text: 'Water, Centella Asiatica Leaf Vesicles', role: 'ingredients' as const };
    const under = (text: string) =>
      claims(shelf, { text, role: 'heading', level: 3, heading: 1 }, { ...list, heading: 2 });
    expect(under('Ingredients')).toContain('plant-exosome');
    expect(under('Peptide Cream')).not.toContain('plant-exosome');
  });

  it('says what a heading says of each column of a table below it', () => {
    const heading = { text: 'Conditions treated', role: 'heading' as const, level: 2 };
    const under = (each: ReturnType<typeof tableCell>) => ({ ...each, heading: 1 });
    const heads = [under(tableCell('Skin', 0, 0, null, null)), under(tableCell('Hair', 0, 1, 2, null))];
    const row = [under(tableCell('Pores', 1, 0, null, 2)), under(tableCell('Male pattern baldness', 1, 1, 4, 3))];
    expect(claims(heading, ...heads, ...row)).toContain('treats-condition');
    expect(claims({ ...heading, text: 'Not treated here' }, ...heads, ...row)).not.toContain('treats-condition');
  });
});
