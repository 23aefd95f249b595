import { createApp, createSSRApp } from 'vue';
import { placeOfShop, whenDue } from '../catalogue.ts';
import { App } from './app.js';

const place = placeOfShop();
whenDue(() => (place.firstChild ? createSSRApp(App) : createApp(App)).mount(place));
