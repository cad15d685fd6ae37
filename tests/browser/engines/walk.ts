import { expect } from 'vitest';
import { press, type Tab, until } from './tab.ts';

/** Waits until the tab shows, whole, a page whose address fits. */
const arrived = (tab: Tab, address: string) => until(tab, `${address} && document.readyState === 'complete'`);

const heading = (tab: Tab) => tab.value<string>('document.querySelector("h1").textContent.trim()');

/** The number of records in the heading over the answers, once these are there. */
async function found(tab: Tab): Promise<number> {
  await until(tab, '/found/.test(document.querySelector("#search-title")?.textContent)');
  await until(tab, '!document.querySelector("#search-results[aria-busy], #search-results [aria-busy]")');
  return tab.value<number>('Number(/[0-9]+/.exec(document.querySelector("#search-title").textContent)[0])');
}

/** From home to the latest session, by the search to fewer and fewer answers, and all the way back. */
export async function walkThere(tab: Tab, base: string): Promise<void> {
  await tab.resize(1280, 900);
  await tab.go(`${base}en/`);
  const lead = 'section[aria-labelledby="latest"] a';
  const title = await tab.value<string>(`document.querySelector('${lead}').textContent.trim()`);
  await press(tab, lead);
  await arrived(tab, 'location.pathname.includes("/meetings/")');
  expect(await heading(tab)).toBe(title);

  await tab.type('#site-search', 'police\n');
  await arrived(tab, 'location.pathname.endsWith("/search/")');
  const all = await found(tab);
  await press(tab, 'label:has(#facet-kind-meeting)');
  await arrived(tab, 'location.search.includes("kind=meeting")');
  const meetings = await found(tab);
  expect([meetings > 0, meetings < all]).toEqual([true, true]);

  await tab.back();
  await arrived(tab, '!location.search.includes("kind=")');
  expect(await found(tab)).toBe(all);
  await tab.back();
  await arrived(tab, 'location.pathname.includes("/meetings/")');
  expect(await heading(tab)).toBe(title);
}

/** The colour of the page changes at once, and still has it after the page is opened again. */
export async function chooseDark(tab: Tab, base: string): Promise<void> {
  const ground = () => tab.value<string>('getComputedStyle(document.documentElement).backgroundColor');
  await tab.go(`${base}en/meetings/`);
  const light = await ground();
  await press(tab, 'label:has([name="theme"][value="dark"])');
  const dark = await ground();
  expect(dark).not.toBe(light);
  await tab.go(`${base}en/campaigns/`);
  expect(await ground()).toBe(dark);
  await press(tab, 'label:has([name="theme"][value="system"])');
  expect(await ground()).toBe(light);
}

/** On a narrow screen, the sections are at most one click away. */
export async function openMenu(tab: Tab, base: string): Promise<void> {
  await tab.resize(460, 800);
  await tab.go(`${base}hu/`);
  const link = '.sections a[href$="/hu/palyazatok/"]';
  const isSeen = await tab.value<boolean>(`document.querySelector('${link}').checkVisibility()`);
  if (!isSeen) await press(tab, '.menu-button');
  await press(tab, link);
  await arrived(tab, 'location.pathname.endsWith("/hu/palyazatok/")');
}

/** The way out covers the page, leads elsewhere, and leaves nothing of the record to go back to. */
export async function leave(tab: Tab, base: string): Promise<void> {
  await tab.resize(1280, 900);
  await tab.go(`${base}en/`);
  await tab.go(`${base}en/meetings/`);
  // The page elsewhere may be out of reach of a test; another address of the site takes its place.
  await tab.value(`document.querySelector('a.exit').href = '${base}robots.txt'`);
  await press(tab, 'a.exit');
  await arrived(tab, 'location.pathname.endsWith("/robots.txt")');
  await tab.back();
  await arrived(tab, 'location.pathname.endsWith("/en/")');
}

/** The mark at a heading shows the address of its part within the page, and another click hides it. */
export async function showAddress(tab: Tab, base: string): Promise<void> {
  for (const width of [1280, 460]) {
    await tab.resize(width, 900);
    await tab.go(`${base}hu/talalkozok/2022-11-30-joint-session/`);
    const address = 'document.querySelector("#at-agenda")';
    await press(tab, '#agenda + .anchor');
    await until(tab, `${address}.checkVisibility()`);
    expect(await tab.value<string>(`${address}.textContent`)).toMatch(/#agenda$/);
    const isWithin = `(({ left, right, top, bottom }) =>
      left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight)(${address}.getBoundingClientRect())`;
    expect([width, await tab.value<boolean>(isWithin)]).toEqual([width, true]);
    const gap = `${address}.getBoundingClientRect().top - document.querySelector("#agenda").getBoundingClientRect().top`;
    expect(Math.abs(await tab.value<number>(gap))).toBeLessThan(80);
    await press(tab, '#agenda + .anchor');
    await until(tab, `!${address}.checkVisibility()`);
  }
}
