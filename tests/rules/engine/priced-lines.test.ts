import { describe, expect, it } from 'vitest';
import { saidOf } from './said.ts';

describe('a line with a price of its own beside one for exosomes', () => {
  const menu = (line: string) => `<h2>Menu</h2><p>Exosomes from $590<br>${line}<br>Botox $13 a unit</p>`;

  it.each(['Acne facial $160 – instant glow', 'NAD drip $400 – instant glow'])('is of what it names: %s', (line) => {
    expect(saidOf('guaranteed-result', menu(line))).toEqual([]);
  });

  it('is of the exosomes where it names nothing else', () => {
    const menuOfTwo = '<p>Exosomes from $590<br>Face and neck $700 – instant glow</p>';
    expect(saidOf('guaranteed-result', menuOfTwo)).not.toEqual([]);
  });
});
