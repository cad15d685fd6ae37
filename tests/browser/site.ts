import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { dist } from '../site/dist.ts';
import { launchChromium } from './chromium.ts';
import { serveSite } from './served.ts';

/** What goes wrong on a page without being seen: messages of the console, requests that fail or go elsewhere. */
function listen(page: Page, origin: string, troubles: string[]): void {
  page.on('console', (message) => {
    const isMissingPage = message.location().url.endsWith('/nothing/');
    if (['error', 'warning'].includes(message.type()) && !isMissingPage) troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => {
    // Going on before the last page has faded is no failure.
    if (!message.startsWith('Transition was aborted')) troubles.push(`error: ${message}`);
  });
  page.on('requestfailed', (request) => {
    // A request that a click elsewhere makes needless is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) troubles.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400 && !answer.url().endsWith('/nothing/'))
      troubles.push(`${answer.status()}: ${answer.url()}`);
  });
}

/**
 * A finished site, that under test or one in another folder, served as it is published, and one browser for the tests of a file. Every test fails on a
 * message in the console, a failed request or one to another site.
 */
export function theSite(folder: string = dist) {
  let site: Awaited<ReturnType<typeof serveSite>>;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  let common: Page | undefined;
  const troubles: string[] = [];
  const forgiving: RegExp[] = [];

  beforeAll(async () => {
    site = await serveSite(folder);
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    const forgiven = forgiving.splice(0);
    expect(troubles.splice(0).filter((trouble) => !forgiven.some((pattern) => pattern.test(trouble)))).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  /** A fresh page at a path below the base. */
  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    contexts.push(context);
    const page = await context.newPage();
    listen(page, site.origin, troubles);
    await page.goto(site.base + path);
    return page;
  };

  /** The one page of a file, gone on to another path: quicker than a fresh one where a test needs nothing of its own. */
  const visit = async (path: string): Promise<Page> => {
    if (!common) {
      common = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
      listen(common, site.origin, troubles);
    }
    await common.unrouteAll();
    await common.goto(site.base + path);
    return common;
  };

  /** Where a page is, below the base, with its query. */
  const addressOf = (page: Page): string => page.url().slice(site.base.length);

  /** Lets a trouble pass that the test itself makes. */
  const forgive = (pattern: RegExp) => void forgiving.push(pattern);

  return { open, visit, addressOf, forgive };
}
