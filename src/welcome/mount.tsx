import { render } from 'preact';
import { createWelcome, type WelcomeHost } from './controller.ts';
import type { WelcomeState } from './state.ts';
import { WelcomeView } from './welcome-view.tsx';

/** Shows the first page in `root` and keeps it to what the browser has granted. Ends with the signal. */
export async function mountWelcome(
  root: Element,
  host: WelcomeHost & { nextKeys(): Promise<string> },
  openOptions: () => void,
  signal: AbortSignal,
): Promise<void> {
  const nextKeys = await host.nextKeys();
  const show = (state: WelcomeState) => {
    render(<WelcomeView state={state} actions={{ choose: welcome.choose, openOptions }} nextKeys={nextKeys} />, root);
  };
  const welcome = createWelcome(host, show, signal);
  await welcome.start();
}
