import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { theSite } from './site.ts';

const { open } = theSite();

/** The lines on an open call and on one that closes in three days: what is shown of them, with plain spaces. */
const shown = (page: Page) =>
  page
    .locator('p.standing:visible', { has: page.locator('time') })
    .or(page.locator('p.standing:visible:has(.status-closed)'))
    .allInnerTexts()
    .then((texts) => texts.map((text) => text.replace(/\s+/g, ' ').trim()));

/** The day on which the style page was built, as its file says it: a page that is read brings it up to date. */
async function dayOfBuild(): Promise<string> {
  const page = await open('en/style/', { javaScriptEnabled: false });
  return (await page.locator('time[data-as-of]').first().getAttribute('datetime')) ?? '';
}

/** The style page, read so many days after it was built. */
async function readAfter(days: number): Promise<string[]> {
  const built = await dayOfBuild();
  const page = await open('en/style/');
  await page.clock.setFixedTime(Date.parse(`${built}T12:00:00Z`) + days * 86_400_000);
  await page.reload();
  return shown(page);
}

describe('a page that is read later than it was built', () => {
  it('counts the days to a deadline again, and states as of which day', async () => {
    const texts = await readAfter(2);
    expect(texts[0]).toMatch(/^Open until .* – in 43 days as of \d+ \w+ \d{4}$/);
    expect(texts[1]).toMatch(/^Closing soon until .* – tomorrow as of /);
  });

  it('shows a call as closed whose deadline has passed', async () => {
    const texts = await readAfter(4);
    expect(texts[1]).toMatch(/^Closed deadline \d+ \w+ \d{4} as of /);
  });

  it('does not believe a clock that is behind the day of the build', async () => {
    const texts = await readAfter(-20);
    expect(texts[0]).toContain('in 45 days');
  });

  it('says without JavaScript as of which day it is true', async () => {
    const page = await open('en/style/', { javaScriptEnabled: false });
    expect((await shown(page))[0]).toMatch(/^Open until .* – in 45 days as of /);
  });
});
