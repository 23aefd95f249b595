/** Lists of numbers for each test: what belongs to a test lies in `values` from starts[test] to starts[test + 1]. */
export interface ListsByTest {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/**
 * Sorts rows of numbers into lists.
 *
 * @param tests how many tests there are
 * @param each calls back with a test and the numbers of a row, in the same way each time that it is called
 */
export function listByTest(
  tests: number,
  width: number,
  each: (add: (test: number, one: number, two: number, three: number) => void) => void,
): ListsByTest {
  const starts = new Int32Array(tests + 1);
  let rows = 0;
  each((test) => {
    starts[test + 1] = (starts[test + 1] as number) + width;
    rows += 1;
  });
  for (let test = 0; test < tests; test += 1)
    starts[test + 1] = (starts[test + 1] as number) + (starts[test] as number);
  const values = new Int32Array(rows * width);
  const next = starts.slice();
  each((test, one, two, three) => {
    const at = next[test] as number;
    next[test] = at + width;
    values[at] = one;
    if (width < 3) return;
    values[at + 1] = two;
    values[at + 2] = three;
  });
  return { starts, values };
}
