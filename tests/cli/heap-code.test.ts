import { expect, it } from 'vitest';
import { codeIn } from '../../src/cli/browser/heap-code.ts';

it('adds up the sizes of all code in a heap snapshot', () => {
  const meta = {
    node_fields: ['type', 'name', 'id', 'self_size', 'edge_count'],
    node_types: [['hidden', 'code', 'object'], 'string', 'number', 'number', 'number'],
  };
  const nodes = [
    [2, 0, 1, 700, 0],
    [1, 0, 3, 40, 2],
    [0, 1, 5, 1, 1],
    [1, 1, 7, 2, 0],
  ].flat();
  expect(codeIn({ snapshot: { meta }, nodes })).toBe(42);
});
