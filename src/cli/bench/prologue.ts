/**
 * The script that every page of the benchmark runs first. It leaves the page's own nodes alone.
 *
 * - It holds the load event back with an image that never comes, so that the content script starts 200 ms after the document
 *   stands, on a page that has been laid out and shown: its frame is then its own and not the page's first. Peers start as late.
 * - Each frame it counts the live marks in `CSS.highlights` and leaves a `marks` entry in the trace when the number changes;
 *   that frame is the one that shows them.
 * - `bench.render` replaces the page as a single-page shop does, laid out in the same task; `bench.changed` counts what others
 *   change meanwhile, once `bench.watch` was called. `bench.burst` appends nodes one by one.
 *
 * @param planted claims to put between a saved page's paragraphs
 */
export function prologue(planted: readonly string[]): string {
  return `
(() => {
  const planted = ${JSON.stringify(planted).replaceAll('<', '\\u003c')};
  const hold = new Image();
  hold.src = '/bench-hold.png';
  const plant = (round) => {
    if (planted.length === 0) return;
    const places = [...document.body.querySelectorAll('p, li, h2, h3, dd')].filter((each) => !each.closest('nav, footer, header, script, template'));
    planted.forEach((_, index) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = planted[(index + round) % planted.length];
      const place = places[Math.floor((index + 0.5) * places.length / planted.length)];
      if (place) place.after(paragraph);
      else document.body.append(paragraph);
    });
  };
  const live = () => {
    let count = 0;
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('exosome-claim-')) continue;
      for (const range of highlight) if (!range.collapsed && range.startContainer.isConnected) count++;
    }
    return count;
  };
  const observer = new MutationObserver((records) => { bench.changed += records.length; });
  let own = '';
  let count = 0;
  let since = performance.now();
  let waiting = null;
  const look = () => {
    const now = live();
    if (now !== count) {
      count = now;
      since = performance.now();
      performance.mark('marks', { detail: count });
    }
    if (waiting && count > 0 && performance.now() - since > waiting.rest) {
      waiting.done(count);
      waiting = null;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const bench = window.bench = {
    changed: 0,
    watch() {
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    },
    /** Resolves with the number of live marks once there are some and none came or went for so many milliseconds. */
    rested(rest) {
      return new Promise((done) => { waiting = { rest, done }; });
    },
    /** Resolves as \`rested\` does; without a rest once the page is shown. */
    render(html, round, rest) {
      return new Promise((done) => setTimeout(function benchRender() {
        performance.mark('render', { detail: round });
        history.pushState(null, '', location.pathname.replace(/(-\\d+)?$/, '-' + round));
        document.body.innerHTML = html ?? own;
        if (html === null) plant(round);
        document.body.offsetHeight;
        observer.takeRecords();
        count = -1;
        if (rest) bench.rested(rest).then(done);
        else requestAnimationFrame(() => setTimeout(done, 100));
      }));
    },
    burst(nodes) {
      const box = document.body.appendChild(document.createElement('section'));
      setTimeout(function benchBurst() {
        for (let index = 0; index < nodes; index++) {
          const tile = document.createElement('div');
          tile.append('Night cream number ', index);
          box.append(tile);
        }
      }, 50);
      return box;
    },
  };
  addEventListener('DOMContentLoaded', () => {
    performance.mark('page-stands');
    if (planted.length > 0) own = document.body.innerHTML;
    plant(0);
  });
})();`;
}
