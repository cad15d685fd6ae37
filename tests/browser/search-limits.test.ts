import { describe, expect, it } from 'vitest';
import { searches } from './search-page.ts';
import { theSite } from './site.ts';

const { visit } = theSite();

describe.each(['en', 'hu'] as const)('the search page in %s', (lang) => {
  const { path } = searches[lang];

  it('answers the beginning of a question that is too long, and says so', async () => {
    const page = await visit(`${path}?q=${'a'.repeat(7000)}`);
    const notice = page.locator('.understanding p').first();
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(lang === 'en' ? /too long.* 400 / : /túl hosszú.* 400 /);
    expect(await page.locator('#q').inputValue()).toHaveLength(400);
    await page.locator('#q').fill(`${'police '.repeat(5000)}`);
    await page.locator('#search-answers .item').first().waitFor();
  });

  it('says in which role a result has the organisation to which it is narrowed down', async () => {
    const page = await visit(`${path}?organisation=ministry-of-interior`);
    const line = page.locator('#search-answers .item-named').first();
    await line.waitFor();
    expect(await line.textContent()).toMatch(lang === 'en' ? /^Ministry of Interior: \w+/ : /^Belügyminisztérium: \S+/);
  });
});
