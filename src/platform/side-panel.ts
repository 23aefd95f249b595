/** The browser's panel beside the page: a side panel in Chromium, a sidebar in Firefox. */
import { browser } from 'wxt/browser';

interface Panels {
  readonly sidePanel?: { open(where: { readonly tabId: number }): Promise<void> };
  /** Firefox's; no types of Chromium's APIs know it. */
  readonly sidebarAction?: { open(): Promise<void> };
}

const { sidePanel, sidebarAction }: Panels = browser;

/** Whether this browser has such a panel. */
export const hasSidePanel: boolean = sidePanel !== undefined || sidebarAction !== undefined;

/** Opens it beside a tab. Call it straight from a click, before any await, or browsers refuse. False where they do. */
export async function openSidePanel(tabId: number): Promise<boolean> {
  try {
    if (sidePanel) await sidePanel.open({ tabId });
    else await sidebarAction?.open();
    return hasSidePanel;
  } catch {
    return false;
  }
}
