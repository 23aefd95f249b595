import { render } from 'preact';
import { createWelcome, type WelcomeHost } from './controller.ts';
import { WelcomeView } from './welcome-view.tsx';

/** Shows the first page in `root` and keeps it to what the browser has granted. Ends with the signal. */
export async function mountWelcome(
  root: Element,
  host: WelcomeHost,
  openOptions: () => void,
  signal: AbortSignal,
): Promise<void> {
  const welcome = createWelcome(
    host,
    (state) => render(<WelcomeView state={state} actions={{ choose: welcome.choose, openOptions }} />, root),
    signal,
  );
  await welcome.start();
}
