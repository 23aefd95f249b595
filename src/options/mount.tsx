import { render } from 'preact';
import { createOptions, type OptionsHost } from './controller.ts';
import { OptionsView } from './options-view.tsx';

/** Shows the options in `root` and keeps them to what is stored and granted. Ends with the signal. */
export function mountOptions(root: Element, host: OptionsHost, signal: AbortSignal): void {
  const options = createOptions(
    host,
    (state) => render(<OptionsView state={state} actions={options.actions} />, root),
    signal,
  );
  void options.start();
}
