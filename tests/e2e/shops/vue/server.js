import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { App } from './app.js';

export const html = () => renderToString(createSSRApp(App));
