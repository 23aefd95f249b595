/** @jsxImportSource react */
import { renderToString } from 'react-dom/server.edge';
import { App } from '../react-app.jsx';

export const html = async () => renderToString(<App />);
