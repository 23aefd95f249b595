/**
 * A signal that is aborted by the first Ctrl-C (or a request to end). The process then has until its work is done to end by
 * itself, with the code that shells give to it: 130 for Ctrl-C, 143 for a request. A second Ctrl-C ends it at once.
 */
export function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const [name, code] of Object.entries(codes)) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(code);
      process.exitCode = code;
      controller.abort();
    });
  }
  return controller.signal;
}
