import type { BrowserWithExtension } from '../../../src/cli/browser/launch.ts';

/** Ends the extension's worker as the browser does when it wants memory; the next message to it starts another. */
export async function endWorker({ context, extensionId }: BrowserWithExtension): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no debugging session.');
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}
