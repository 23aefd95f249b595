import { render } from 'svelte/server';
import App from './app.svelte';

export const html = async () => render(App).body;
