/**
 * Every type that crosses a folder, as plain JSON values: what the page hands to the rules, what the rules hand back, and
 * the ids that name claims, checks and guidance. Nothing here knows a DOM or a browser.
 */
export * from './types/ids.ts';
export * from './types/page.ts';
export * from './types/report.ts';
export * from './types/texts.ts';
