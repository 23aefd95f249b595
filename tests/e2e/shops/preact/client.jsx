/** @jsxImportSource preact */
import { hydrate, render } from 'preact';
import { whenDue } from '../catalogue.ts';
import { App } from './app.jsx';

const place = document.querySelector('#app');
whenDue(() => (place.firstChild ? hydrate(<App />, place) : render(<App />, place)));
