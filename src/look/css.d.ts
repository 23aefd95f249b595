/** A style sheet as a string, for a shadow root that adopts it. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}

/** A style sheet that the page's own document loads. */
declare module '*.css' {}
