import { expect, it } from 'vitest';
import { claims, expectCalm, expectMarks, html, openWatched } from './watched-page.ts';

/** What code asks of a document, of elements and of the window; each is the name of a form, an image, a field or a frame. */
const ofDocument =
  'body head title documentElement defaultView createRange createTreeWalker createElement querySelectorAll querySelector ' +
  'getElementById addEventListener removeEventListener adoptedStyleSheets caretPositionFromPoint elementFromPoint ' +
  'activeElement readyState prerendering visibilityState hidden URL lang dir cookie location implementation children ' +
  'firstChild lastChild childNodes nodeType ownerDocument parentNode textContent scrollingElement getSelection forms images';
const ofElement =
  'textContent innerText innerHTML childNodes children firstChild lastChild nextSibling previousSibling parentNode ' +
  'parentElement nodeType nodeName nodeValue localName tagName attributes getAttribute hasAttribute id className lang dir ' +
  'hidden style shadowRoot isConnected ownerDocument getRootNode contains closest matches querySelector querySelectorAll ' +
  'checkVisibility getBoundingClientRect getClientRects addEventListener append remove replaceChildren namespaceURI';
const ofWindow = 'CSS Highlight Range Node Element navigation history scheduler setTimeout name top self';

it('a page whose forms, images, fields and frames take the names that code asks for', async () => {
  const named = (tag: string, names: string) => names.split(' ').map((name) => `<${tag} name="${name}" id="${name}">`);
  const watched = await openWatched({
    body: html(`
      ${named('form', ofDocument).join('</form>')}</form>${named('img', ofDocument).join('')}
      <form>${named('input', ofElement).join('')}<p>One field each</p></form>
      ${named('iframe srcdoc=""', ofWindow).join('</iframe>')}</iframe>${named('a', ofWindow).join('</a>')}</a>
      <main><form>${named('input', ofElement).join('')}${claims}</form></main>`),
  });
  await expectMarks(watched, [/^red: .*FDA approved/]);
  await expectCalm(watched);
  expect(await watched.page.evaluate('typeof document.createRange')).not.toBe('function');
  await watched.close();
});
