import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { assess } from '../rules/index.ts';
import { chosenBy } from '../src/choices/index.ts';
import { writtenDate } from '../src/look/written-date.ts';
import { judgePage } from '../src/page/index.ts';
import { showBadge } from '../src/platform/badge.ts';
import { onAskChosen } from '../src/platform/chosen.ts';
import { onJudge } from '../src/platform/judging.ts';
import {
  onHideClaim,
  onLetIn,
  onMayStay,
  onReportChanged,
  onWriteDates,
  sendKeyCommand,
} from '../src/platform/messages/index.ts';
import { enterTabs, leaveTabs, mayRead } from '../src/platform/open-tabs.ts';
import { registerGrantedSites } from '../src/platform/permissions.ts';
import { addressPopup } from '../src/platform/popup-address.ts';
import { readSettings, saveSettings } from '../src/platform/settings.ts';
import { speakTheBrowsersLanguage } from '../src/platform/speech.ts';
import { injectLate, openPopup, openWelcome } from '../src/platform/tabs.ts';

/** Wiring only: the worker may die at any time, so it keeps nothing and every event stands for itself. */
export default defineBackground(() => {
  speakTheBrowsersLanguage();
  onJudge((snapshot) => judgePage(snapshot, assess));
  onAskChosen(readSettings);
  onHideClaim((hiding) => saveSettings((standing) => chosenBy(standing, hiding)));
  onLetIn(injectLate);
  onReportChanged(async (tabId, counts) => {
    await Promise.all([showBadge(tabId, counts), addressPopup(tabId)]);
  });
  onMayStay(mayRead);
  onWriteDates(writtenDate);
  browser.commands?.onCommand.addListener(async (command, tab) => {
    // The popup says what there is of the page, and why there is no more.
    if (!(await sendKeyCommand(tab?.id, command))) await openPopup();
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void registerGrantedSites();
    void enterTabs(origins);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void registerGrantedSites();
    void leaveTabs(origins);
  });
  // Updates drop registered content scripts, and permissions may have changed while the extension was off.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void registerGrantedSites();
    // Once in its life; nothing else ever opens by itself.
    if (reason === 'install') void openWelcome();
  });
  browser.runtime.onStartup.addListener(() => void registerGrantedSites());
});
