import { launchChromium } from '../chromium.ts';
import type { Engine, Tab } from './tab.ts';

async function launch(): Promise<Tab> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  return {
    go: async (address) => void (await page.goto(address)),
    value: (expression) => page.evaluate(expression),
    click: (selector) => page.locator(selector).first().click(),
    type: (selector, text) => page.locator(selector).first().pressSequentially(text),
    back: async () => void (await page.goBack()),
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}

/** Chromium, which the tests install where it is missing. */
export const blink: Engine = { name: 'Chromium', missing: () => undefined, launch };
