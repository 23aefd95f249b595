/** @jsxImportSource react */
import { createRoot, hydrateRoot } from 'react-dom/client';
import { placeOfShop, whenDue } from '../catalogue.ts';
import { App } from '../react-app.jsx';

const place = placeOfShop();
whenDue(() => (place.firstChild ? hydrateRoot(place, <App />) : createRoot(place).render(<App />)));
