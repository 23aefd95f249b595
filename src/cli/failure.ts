/** Tells in one line why a command failed, and has it end with code 1; nothing of what a Ctrl-C cut off, which fails in many ways. */
export function tellFailure(error: unknown, signal: AbortSignal): void {
  if (signal.aborted) return;
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
