/** @jsxImportSource preact */
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { App } from '../react-app.jsx';

/** Preact's own server renderer is a package apart; what it would print is what the app puts into an empty page. */
export async function html() {
  const { document } = new JSDOM('<div id="app"></div>').window;
  const place = document.querySelector('#app');
  globalThis.document = document;
  try {
    render(<App />, place);
    const printed = place.innerHTML;
    // Before its effects are due, which ask for a browser.
    render(null, place);
    return printed;
  } finally {
    delete globalThis.document;
  }
}
