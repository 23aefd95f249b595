import { createContext } from 'preact';

/** BCP 47 tag of the page whose words are shown, '' where it declares none. */
export const PageLanguage = createContext('');
