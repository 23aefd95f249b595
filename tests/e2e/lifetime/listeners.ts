import type { CDPSession } from 'playwright-core';

/** Listeners that stand in a page, whoever's they are; `Performance.enable` comes before. */
export async function listenersOf(session: CDPSession): Promise<number | undefined> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSEventListeners')?.value;
}
