/** Which tab the popup stands over, as its address tells: it need not ask the browser for that before it asks the tab. */
import { browser } from 'wxt/browser';

const name = 'tab';

/**
 * Puts a tab into the address of its popup, once it has something to say. Browsers forget that when the tab goes to another page,
 * and open the popup without it. A tab that closed meanwhile is no error.
 */
export async function addressPopup(tabId: number): Promise<void> {
  try {
    await browser.action.setPopup({ tabId, popup: `/popup.html?${new URLSearchParams({ [name]: String(tabId) })}` });
  } catch {
    // It is opened as for any other tab.
  }
}

/** The tab in the query of a popup's address, null where it names none. */
export function addressedTab(query: string): number | null {
  const tab = new URLSearchParams(query).get(name);
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}
