/** @jsxImportSource react */
import { renderToString } from 'react-dom/server.edge';
import { App } from './app.jsx';

export const html = async () => renderToString(<App />);
