import { createContext } from 'preact';
import type { Jurisdiction } from '../choices/index.ts';

/** Jurisdictions whose second opinions the reader leaves out. */
export const OpinionsOff = createContext<readonly Jurisdiction[]>([]);
