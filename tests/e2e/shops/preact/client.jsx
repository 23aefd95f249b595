/** @jsxImportSource preact */
import { hydrate, render } from 'preact';
import { placeOfShop, whenDue } from '../catalogue.ts';
import { App } from '../react-app.jsx';

const place = placeOfShop();
whenDue(() => (place.firstChild ? hydrate(<App />, place) : render(<App />, place)));
