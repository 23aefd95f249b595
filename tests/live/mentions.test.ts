import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pageMentions, pageMentionsInTasks, snapshotMentions, takeSnapshot } from '../../src/live/index.ts';

const mentioned = (html: string): boolean =>
  pageMentions(new JSDOM(html).window.document, (text) => /exosom/i.test(text));

describe('the cheap look at a page', () => {
  test.each([
    ['text', '<div><p>An exosome serum</p></div>', true],
    ['text right in the body', 'exosomes', true],
    ['a word over inline tags', '<p>exo<b>some</b></p>', true],
    ['a shut panel', '<div hidden>Exosomes</div>', true],
    ['an image', '<p>x</p><img alt="Exosome vial">', true],
    ['nothing', '<p>retinol</p><img alt="vial">', false],
    ['scripts and templates', '<script>exosome</script><style>.exosome{}</style><template>exosome</template>', false],
    ['the title alone', '<title>exosome</title><p>x</p>', false],
  ])('%s', (_, html, expected) => {
    expect(mentioned(html)).toBe(expected);
  });
});

describe('the look at a page with very many elements', () => {
  const rows = '<li>No. one</li>'.repeat(1050);
  const never = new AbortController().signal;
  const mentioned = (html: string): Promise<boolean> =>
    pageMentionsInTasks(
      new JSDOM(html).window.document,
      (text) => /exosom/i.test(text),
      async () => {},
      never,
    );

  test('goes on behind what the page takes away meanwhile', async () => {
    const { document } = new JSDOM(`<ul>${rows}</ul><p>one</p><p>An exosome serum</p>`).window;
    const takeAway = async () => document.querySelector('ul')?.remove();
    expect(await pageMentionsInTasks(document, (text) => /exosom/i.test(text), takeAway, never)).toBe(true);
  });

  test.each([
    ['text behind all', `<ul>${rows}</ul><p>An exosome serum</p>`, true],
    ['text among many', `<div><ul>${rows}<li>exosome</li></ul></div>`, true],
    ['text right in the body', `<ul>${rows}</ul>exosomes`, true],
    ['a word over inline tags among many', `<p>${'<i>a</i>'.repeat(1050)}<i>exo</i><b>some</b></p>`, true],
    ['an image among many', `<ul>${rows}<li><img alt="Exosome vial"></li></ul>`, true],
    ['a picture by its role', `<ul>${rows}<li role="img" aria-label="Exosomes"></li></ul>`, true],
    ['the label of no picture', `<ul>${rows}<li aria-label="Exosomes"></li></ul>`, false],
    ['nothing', `<ul>${rows}</ul><img alt="vial">`, false],
    ['scripts and templates', `<ul>${rows}<script>exosome</script><template>exosome</template></ul>`, false],
    ['a frame', `<ul>${rows}</ul><iframe></iframe>`, false],
  ])('%s', async (_, html, expected) => {
    expect(await mentioned(html)).toBe(expected);
  });
});

test('a frame that can be read is looked at too', () => {
  const { document } = new JSDOM('<p>x</p><iframe></iframe>').window;
  expect(pageMentions(document, (text) => text.includes('exosome'))).toBe(false);
  document.querySelector('iframe')?.contentDocument?.body.append('exosomes');
  expect(pageMentions(document, (text) => text.includes('exosome'))).toBe(true);
});

test('frames in frames are looked at as deep as they are read', () => {
  const mentioned = (depth: number): boolean => {
    const { document } = new JSDOM('<p>x</p>').window;
    let at = document;
    for (let level = 0; level < depth; level++) {
      const frame = at.createElement('iframe');
      at.body.append('x', frame);
      at = frame.contentDocument ?? at;
    }
    at.body.append('exosomes');
    const inLook = pageMentions(document, (text) => text.includes('exosome'));
    const { snapshot } = takeSnapshot(document, null);
    expect(snapshotMentions(snapshot, (text) => text.includes('exosome'))).toBe(inLook);
    return inLook;
  };
  expect([1, 2, 3, 4].map(mentioned)).toEqual([true, true, true, false]);
});
