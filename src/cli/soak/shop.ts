/** A made-up shop whose script shows one product after the other, and a list that grows, without ever loading a page. */

export const soakPath = '/soak';

/** Products in turn; what is marked of each. */
export const soakProducts = [
  { name: 'Fernwick Exosome Serum', text: 'Our exosomes are FDA approved.', marked: ['FDA approved'] },
  {
    name: 'Fernwick Exosome Cream',
    text: 'Exosomes, stable at room temperature.',
    marked: ['stable at room temperature'],
  },
  { name: 'Fernwick Soap', text: 'Smells of rain.', marked: [] },
] as const;

const entriesAtOnce = 20;
/** One claim in each growth of the list. */
const entryClaim = 'each vial holds 50 billion exosomes';
/** The list starts over at this length, as shops' own do: what grows for good on the page itself would look like a leak. */
const mostEntries = 400;

export const soakHtml = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Fernwick</title></head>
<body><main></main><ul></ul>
<script>
  const products = ${JSON.stringify(soakProducts)};
  const element = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
  window.visit = (turn) => {
    const { name, text } = products[turn % products.length];
    history.pushState(null, '', '${soakPath}/' + (turn % products.length));
    document.title = name;
    document.querySelector('main').replaceChildren(element('h1', name), element('p', text));
    document.querySelector('ul').replaceChildren();
  };
  window.grow = () => {
    const list = document.querySelector('ul');
    const from = list.children.length >= ${mostEntries} ? 0 : list.children.length;
    if (from === 0) list.replaceChildren();
    for (let day = from; day < from + ${entriesAtOnce}; day++) {
      list.append(element('li', day % ${entriesAtOnce} === 10 ? 'Day ' + day + ': ${entryClaim}.' : 'Day ' + day + ': it rained.'));
    }
    list.lastElementChild.scrollIntoView();
    return list.children.length / ${entriesAtOnce};
  };
</script></body></html>`;
