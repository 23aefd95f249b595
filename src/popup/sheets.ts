import tokens from '../look/tokens.css?inline';
import unseen from '../look/unseen.css?inline';
import styles from './popup.css?inline';

/** Gives the page its look. It comes with the script: a file of its own would be one more to wait for. */
export function adoptSheets(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}${styles}${unseen}`);
  document.adoptedStyleSheets = [sheet];
}
