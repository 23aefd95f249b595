import { describe, expect, it } from 'vitest';
import { assess } from '../../../rules/index.ts';
import { pageOf, tableCell } from './page.ts';

const claim = 'Live exosomes, injected by a nurse.';
const reportsOn = (...texts: string[]) => assess(pageOf([claim, ...texts])).products;

describe('a page of a kind that sells no skin care', () => {
  it('is a job advertisement', () => {
    const marks = ['Salary: £31,000', 'Closing date 4 May', 'Reports to the head of labels', 'Send a CV to Oona.'];
    expect(reportsOn(...marks)).toEqual([]);
    expect(reportsOn(...marks.slice(0, 3))).not.toEqual([]);
  });

  it('is a forum', () => {
    expect(reportsOn('Posts: 41', 'Mod note: be kind.', 'hal9 wrote: same here', 'Pinned threads')).toEqual([]);
  });

  it('is a catalogue of reagents, and no vial that is only labelled as one', () => {
    const kit = ['Isolation kit, 20 preps', 'Research use only.', 'Add elution buffer, spin at 400 × g.'];
    expect(reportsOn(...kit)).toEqual([]);
    const vial = ['Cat. No. 77', 'For research use only.', 'RUO', 'Not for diagnostic use.', 'Not for human use.'];
    expect(reportsOn(...vial)).not.toEqual([]);
  });

  it('is a market report, a congress or a paper', () => {
    expect(reportsOn('Full report, 90 pages', 'CAGR 9%', 'n = 412', 'Our lead analyst explains.')).toEqual([]);
    expect(reportsOn('Keynote: 9 am', 'Early bird until May', 'Call for abstracts', 'Stand 14')).toEqual([]);
    expect(reportsOn('Methods: a trial.', 'Keywords: skin', 'Corresponding author: R. Oake', 'Lund et al')).toEqual([]);
  });

  it('is a story in the news, and no seller who sends one to the press', () => {
    const story = ['Live exosomes, the agency said on Monday.', 'A spokesman declined to comment.', '3 min read'];
    expect(reportsOn(...story)).toEqual([]);
    expect(reportsOn('“We froze them,” she says.', 'Said Dr Oake: it works.', 'Photo: Lund')).not.toEqual([]);
  });

  it('is none for the one mark it bears twice', () => {
    expect(reportsOn('Salary', 'Salary', 'A salary', 'The salary', 'Any salary')).not.toEqual([]);
  });
});

describe('a table that refuses exosomes', () => {
  const priced = (said: string) =>
    assess(pageOf([claim, tableCell('Exosomes', 0, 0, null, null), tableCell(said, 0, 1, 2, null)])).products;

  it('says so in the cell behind their name', () => {
    expect(priced('Not available at our clinic')).toEqual([]);
    expect(priced('£300')).not.toEqual([]);
    expect(priced('Not available in the vial of 2 ml')).not.toEqual([]);
  });

  it('says no where their column meets the row of what is offered', () => {
    const compared = (said: string) =>
      assess(
        pageOf([
          claim,
          tableCell('', 0, 0, null, null),
          tableCell('PRP', 0, 1, null, null),
          tableCell('Exosomes', 0, 2, null, null),
          tableCell('Available here?', 1, 0, null, null),
          tableCell('Yes', 1, 1, 5, 3),
          tableCell(said, 1, 2, 5, 4),
        ]),
      ).products;
    expect(compared('No')).toEqual([]);
    expect(compared('Yes')).not.toEqual([]);
  });
});
