/** A task that is asked for more often than it can run: it runs to its end, then once more for all that was asked meanwhile. */
export interface OneAtATime {
  ask(): void;
  running(): boolean;
}

/**
 * A page that rewrites itself every few milliseconds would never be read if each change broke off the reading; so it ends,
 * and the next one sees all changes at once.
 */
export function oneAtATime(task: () => Promise<void>, onFailure: (error: unknown) => void): OneAtATime {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      await task().catch(onFailure);
    } while (again);
    running = false;
  };
  return {
    ask() {
      if (running) again = true;
      else void run();
    },
    running: () => running,
  };
}
