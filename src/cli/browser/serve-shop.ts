import type { BrowserContext, Page } from 'playwright-core';
import { shopOrigin, shopReply } from '../../demo/shop.ts';

/** Answers every request for the shop's host from the bundled demo pages; none reaches the network. */
export async function serveShop(browsing: BrowserContext | Page): Promise<void> {
  await browsing.route(`${shopOrigin}/**`, (route) =>
    route.fulfill(shopReply(new URL(route.request().url()).pathname)),
  );
}
