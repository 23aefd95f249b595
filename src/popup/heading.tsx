import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';

const Level = createContext(2);

/** A heading one level below the one that encloses it, so that folding a part elsewhere keeps the outline whole. */
export function Heading({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const Tag = `h${useContext(Level)}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return <Tag>{children}</Tag>;
}

/** What stands under the heading before it. */
export function Below({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <Level.Provider value={useContext(Level) + 1}>{children}</Level.Provider>;
}
