/** Lets the page work between two steps of ours. */

interface SchedulerThatYields {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Resolves in a later task: soon, but after what the page has waiting (clicks, frames). */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as SchedulerThatYields;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
