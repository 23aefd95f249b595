/** @jsxImportSource react */
import { createRoot, hydrateRoot } from 'react-dom/client';
import { whenDue } from '../catalogue.ts';
import { App } from './app.jsx';

const place = document.querySelector('#app');
whenDue(() => (place.firstChild ? hydrateRoot(place, <App />) : createRoot(place).render(<App />)));
