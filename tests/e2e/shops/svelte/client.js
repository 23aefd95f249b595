import { hydrate, mount } from 'svelte';
import { placeOfShop, whenDue } from '../catalogue.ts';
import App from './app.svelte';

const target = placeOfShop();
whenDue(() => (target.firstChild ? hydrate(App, { target }) : mount(App, { target })));
