import type { Page } from 'playwright-core';

/** What differs between the search pages of the two languages. */
export const searches = {
  en: {
    path: 'en/search/',
    other: 'hu',
    /** The label of the box, the heading above the answers, and the one where nothing fits. */
    box: 'Words, a name, a date or a number',
    found: /^(\d+) records? found in English\./,
    nothing: 'Nothing found in English.',
    button: 'Search',
    narrow: 'Filter',
    badge: 'Hungarian',
    also: /^Only in the Hungarian text: (\d+)$/,
    /** A word of the own texts, and one of the other language’s alone. */
    word: 'police',
    foreign: 'rendőrség',
  },
  hu: {
    path: 'hu/kereses/',
    other: 'en',
    box: 'Szavak, név, dátum vagy hivatkozási szám',
    found: /^(\d+) találat a magyar szövegekben\./,
    nothing: 'A magyar szövegekben nincs találat.',
    button: 'Keresés',
    narrow: 'Szűrés',
    badge: 'angol',
    also: /^Csak az angol szövegben: (\d+)$/,
    word: 'rendőrség',
    foreign: 'police',
  },
} as const;

export type SearchLang = keyof typeof searches;

/** The heading over the answers, once it says how many there are. */
export async function answered(page: Page, lang: SearchLang = 'en'): Promise<string> {
  const { found, nothing } = searches[lang];
  const title = page.locator('#search-title');
  await title.filter({ hasText: new RegExp(`${found.source}|${nothing}`) }).waitFor();
  return (await title.textContent()) ?? '';
}

/** Waits until the page answers the question that its address asks, and nothing is on its way. */
export async function settled(page: Page, search: string, lang: SearchLang = 'en'): Promise<string> {
  await page.waitForURL((url) => decodeURIComponent(url.search.replaceAll('+', ' ')) === search);
  await page.locator('#search-results:not([aria-busy]):not(:has([aria-busy]))').waitFor();
  return answered(page, lang);
}

/** How many records the heading counts. */
export const countIn = (title: string) => Number(/\d+/.exec(title)?.[0] ?? 0);

/** The reference numbers of the answers in the reader’s language, in their order. */
export const numbers = (page: Page) => page.locator('#search-answers .number').allTextContents();

/** Goes on with the Tab key until an element that fits a selector has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 200; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`The Tab key never comes to ${selector}.`);
}
