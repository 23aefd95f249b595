import { createApp, createSSRApp } from 'vue';
import { whenDue } from '../catalogue.ts';
import { App } from './app.js';

const place = document.querySelector('#app');
whenDue(() => (place.firstChild ? createSSRApp(App) : createApp(App)).mount(place));
