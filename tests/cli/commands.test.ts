import { describe, expect, it } from 'vitest';
import { pageDetails } from '../../src/cli/accuracy/details.ts';
import { accuracyText } from '../../src/cli/accuracy/print.ts';
import { scorePage } from '../../src/cli/accuracy/score.ts';
import { aligned, checkRows, claimRows, markdown } from '../../src/cli/accuracy/table.ts';
import { total } from '../../src/cli/accuracy/totals.ts';
import { browserPaths } from '../../src/cli/browser/find.ts';
import { hasDisplay } from '../../src/cli/display.ts';
import { replaceSection } from '../../src/cli/replace-section.ts';
import { findingOf, labelled, pageOf, reportOf } from './labelled-page.ts';

describe('browserPaths', () => {
  it('looks at the browser that was named first, then along the path', () => {
    const paths = browserPaths('linux', { CHROMIUM: '/opt/mine', PATH: '/usr/local/bin:/usr/bin' });
    expect(paths.slice(0, 3)).toEqual(['/opt/mine', '/usr/local/bin/chromium', '/usr/bin/chromium']);
    expect(paths.indexOf('/usr/bin/chromium')).toBeLessThan(paths.indexOf('/usr/bin/google-chrome'));
  });

  it('knows where macOS and Windows keep theirs', () => {
    expect(browserPaths('darwin', { HOME: '/Users/a' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(browserPaths('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
  });
});

describe('hasDisplay', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: ':0', CI: 'true' }, false],
    ['darwin', {}, true],
    ['darwin', { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }, false],
  ] as const)('%s with %o: %s', (platform, env, shown) => expect(hasDisplay(platform, env)).toBe(shown));
});

describe('replaceSection', () => {
  it('puts new contents between the markers, and keeps the rest', () => {
    const text = 'a\n<!-- x:start -->\nold\n<!-- x:end -->\nb\n';
    const renewed = replaceSection(text, 'x', 'new');
    expect(renewed).toBe('a\n<!-- x:start -->\nnew\n<!-- x:end -->\nb\n');
    expect(replaceSection(renewed, 'x', 'new')).toBe(renewed);
  });

  it('does not guess where a marker is missing', () => {
    expect(() => replaceSection('<!-- x:end --><!-- x:start -->', 'x', 'new')).toThrow('no section');
  });
});

describe('what accuracy prints', () => {
  const page = pageOf('Our exosomes are not injected. They are living exosomes.');
  const labels = labelled({
    expect: [{ claim: 'live-cells', quote: 'living exosomes' }],
    absent: [{ claim: 'injectable', quote: 'not injected', why: 'negated' }],
    missing: ['storage'],
  });
  const score = scorePage(page, labels, reportOf([findingOf(page, 'injectable', 'injected')], { missing: ['source'] }));

  it('lists all that went wrong on a page, and nothing of a page where nothing did', () => {
    expect(pageDetails(score).split('\n')).toEqual([
      'sample (product)',
      '  WRONG   injectable  "injected"  (description, of "Sample")',
      '          in: Our exosomes are not injected. They are living exosomes.',
      '          trap: "not injected" (negated)',
      '  MISSED  live-cells  "living exosomes"',
      '  WRONG   not stated: source  (the page states it, or does not owe it)',
      '  MISSED  not stated: storage',
    ]);
    expect(pageDetails(scorePage(page, labelled(), reportOf([])))).toBe('');
  });

  it('has a row for each claim that was labelled or found, and one a level', () => {
    const rows = claimRows(total([score]));
    expect(rows).toContainEqual(['injectable', 'red', '0', '0', '-', '0', '1', '0.00']);
    expect(rows).toContainEqual(['live-cells', 'red', '1', '0', '0.00', '0', '0', '-']);
    expect(rows).toContainEqual(['all red flags', 'red', '1', '0', '0.00', '0', '1', '0.00']);
    expect(rows.map(([claim]) => claim)).not.toContain('purified');
    expect(checkRows(total([score]))).toContainEqual(['all', '0', '1', '1', '0.00']);
  });

  it('has no row that sums up a single claim, and no table of checks that were not scored', () => {
    const alone = { ...score, findings: [], traps: [], checks: [] };
    expect(claimRows(total([alone])).map(([claim]) => claim)).toEqual(['claim', 'live-cells']);
    expect(accuracyText(new Map([['', [alone]]]), [])).not.toContain('not stated');
    expect(accuracyText(new Map([['', [score]]]), [])).toContain('not stated');
  });

  it('sets columns under each other, words to the left and numbers to the right', () => {
    const rows = [
      ['claim', 'found'],
      ['injectable', '7'],
    ];
    expect(aligned(rows)).toBe('claim       found\ninjectable      7');
    expect(markdown(rows)).toBe('| claim | found |\n| --- | --- |\n| injectable | 7 |');
  });
});
