import { browser } from 'wxt/browser';

/** The keys of a command as the browser writes them; '' where it has given it none, or has no keys. */
export async function keysOf(command: string): Promise<string> {
  const commands = (await browser.commands?.getAll().catch(() => [])) ?? [];
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}
