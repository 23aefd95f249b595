import { hydrate, mount } from 'svelte';
import { whenDue } from '../catalogue.ts';
import App from './app.svelte';

const target = document.querySelector('#app');
whenDue(() => (target.firstChild ? hydrate(App, { target }) : mount(App, { target })));
