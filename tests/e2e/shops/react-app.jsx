/** @jsxImportSource react */
// For Preact as well, whose build puts its own modules in the place of React's.
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import * as shop from './catalogue.ts';

function Storage() {
  const [text, setText] = useState('');
  return (
    <section>
      <div role="tablist">
        <button type="button" role="tab" id="storage-tab" onClick={() => shop.storageText().then(setText)}>
          Storage
        </button>
      </div>
      <div role="tabpanel" id="storage" aria-labelledby="storage-tab">
        {text && <p>{text}</p>}
      </div>
    </section>
  );
}

function Clinic() {
  const [open, setOpen] = useState(false);
  const dialog = (
    <div role="dialog" id="clinic">
      <p>{shop.clinic}</p>
      <button type="button" id="close" onClick={() => setOpen(false)}>
        Close
      </button>
    </div>
  );
  return (
    <section>
      <button type="button" id="ask" onClick={() => setOpen(true)}>
        Ask the clinic
      </button>
      {open && createPortal(dialog, document.body)}
    </section>
  );
}

function Notes() {
  const [top, setTop] = useState(0);
  const { count, rowHeight, boxHeight } = shop.notes;
  return (
    <div
      id="notes"
      style={{ height: boxHeight, overflow: 'auto' }}
      onScroll={(event) => setTop(event.target.scrollTop)}
    >
      <div style={{ height: count * rowHeight, position: 'relative' }}>
        {shop.notesInView(top).map((index) => (
          <p key={index} style={{ position: 'absolute', margin: 0, top: index * rowHeight }}>
            {shop.note(index)}
          </p>
        ))}
      </div>
    </div>
  );
}

function Journal() {
  const [count, setCount] = useState(shop.entriesAtOnce);
  const end = useRef(null);
  useEffect(() => shop.whenInView(end.current, () => setCount((now) => now + shop.entriesAtOnce)), []);
  return (
    <section>
      <ul id="journal">
        {shop.entries(count).map((text) => (
          <li key={text} style={{ height: 60 }}>
            {text}
          </li>
        ))}
      </ul>
      <div ref={end} id="end" style={{ height: 1 }} />
    </section>
  );
}

export function App() {
  const [variant, setVariant] = useState(0);
  const [promise, setPromise] = useState(0);
  return (
    <main>
      <h1>{shop.name}</h1>
      {shop.variants.map(({ name }, index) => (
        <button type="button" key={name} id={name} onClick={() => setVariant(index)}>
          {name}
        </button>
      ))}
      <p id="about">{shop.variants[variant].about}</p>
      <p id="promise">
        {promise + 1}. {shop.promises[promise]}
      </p>
      <button type="button" id="next" onClick={() => setPromise((now) => (now + 1) % shop.promises.length)}>
        Next
      </button>
      <Storage />
      <Clinic />
      <Notes />
      <div style={{ height: 2000 }} />
      <Journal />
    </main>
  );
}
