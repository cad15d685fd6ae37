import puppeteer from 'puppeteer-core';
import { findProgram } from './programs.ts';
import { type Engine, type Tab, until } from './tab.ts';

const findFirefox = () =>
  findProgram(
    ['firefox-esr', 'firefox'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  );

/** Scroll bars over the page, as on a phone: those beside it would make it narrower than in the other engines. */
const extraPrefsFirefox = { 'ui.useOverlayScrollbars': 1 };

async function launch(): Promise<Tab> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(gecko.missing());
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox });
  const page = await browser.newPage();
  const tab: Tab = {
    // `goto` waits in vain for a page to load after one that came out of the browser's memory.
    go: async (address) => {
      const written = JSON.stringify(address);
      await page.evaluate(`window.isLeft = true; location.assign(${written})`);
      await until(tab, `!window.isLeft && location.href === ${written} && document.readyState === 'complete'`);
    },
    value: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    // `goBack` waits in vain for a page to load where the history only changes the query.
    back: () => page.evaluate('history.back()') as Promise<void>,
    resize: (width, height) => page.setViewport({ width, height }),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
  return tab;
}

/** Firefox, over WebDriver BiDi. */
export const gecko: Engine = {
  name: 'Firefox',
  missing: () =>
    findFirefox()
      ? undefined
      : 'Firefox is missing here. On Debian: sudo apt-get install firefox-esr; else from mozilla.org.',
  launch,
};
