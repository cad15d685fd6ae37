import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settings } from '../../src/site/settings.ts';
import { call, campaign, edited, type Files, filesOf, put } from '../builders.ts';
import { aWorkshop } from '../integrations/workshop.ts';
import { deadlineCases } from '../model/deadline-cases.ts';
import { theSite } from './site.ts';

/** The instant of the build. */
const built = '2024-06-01T12:00:00Z';

/** The call of the healthy folder once more, under another name and number and with other dates. */
function aCall(name: string, at: number, opening: string, deadline: string, zone = 'Europe/Brussels'): Files {
  const files = filesOf('healthy');
  const facts = (files[`${call}/funding-call.yaml`] as string)
    .replace('FC-2024-001', `FC-2024-10${at}`)
    .replace('opening: 2024-05-02', `opening: ${opening}`)
    .replace('2024-08-21T17:00', deadline)
    .replace('zone: Europe/Brussels', `zone: ${zone}`)
    .replace(/stages:\n(.*\n){2}/, '')
    .replace(/.*id: questions.*\n/, '');
  const words = (lang: string) => (files[`${call}/${lang}.mdx`] as string).replace(/title: .*/, `title: ${name}`);
  const folder = `funding-calls/2024/${name.toLowerCase()}`;
  return {
    [`${folder}/funding-call.yaml`]: facts,
    [`${folder}/en.mdx`]: words('en'),
    [`${folder}/hu.mdx`]: words('hu'),
  };
}

/** The deadlines of the table that come after the build, each of a call that opens a week before it. */
const cases = deadlineCases
  .filter(({ passes }) => passes > built)
  .map((each, index) => {
    const opens = Temporal.Instant.from(each.passes).subtract({ hours: 24 * 7 });
    const local = opens.toZonedDateTimeISO(each.zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
    return {
      ...each,
      name: `Case${index}`,
      opening: local,
      span: [Number(opens.epochMilliseconds), Date.parse(each.passes)],
    };
  });

const files = {
  ...edited(filesOf('healthy'), {
    [`${campaign}/campaign.yaml`]: put('end: 2023-03-31', 'end: 2024-07-31'),
    'programmes.yaml': (text) => `${text}  website: https://fund.example.org/\n`,
  }),
  ...aCall('Tomorrow', 1, '2024-05-02', '2024-06-02T10:00'),
  ...aCall('Autumn', 2, '2024-08-01', '2024-12-01T17:00'),
  ...aCall('Nextyear', 3, '2025-01-01', '2025-06-30T17:00'),
  ...Object.assign(
    {},
    ...cases.map(({ name, opening, at, zone }, index) => aCall(name, index + 10, opening, at, zone)),
  ),
};

const { basePath } = settings();
const workshop = aWorkshop(files, { sharesBundle: true });
beforeAll(async () => {
  const { status, output } = await workshop.build({
    SOURCE_DATE_EPOCH: String(Date.parse(built) / 1000),
    BASE_PATH: basePath,
  });
  if (status !== 0) throw new Error(output);
});
afterAll(() => workshop.remove());

// Its server looks for the folder when it begins, so it comes after the build.
const { open } = theSite(workshop.dist);

/** Opens pages of the build, one after the other, as they are read at an instant. */
async function readerAt(instant: string): Promise<(path: string) => Promise<Page>> {
  const page = await open('data/build.json');
  await page.clock.setFixedTime(instant);
  return async (path) => {
    await page.goto(new URL(path, new URL(basePath, page.url())).href);
    return page;
  };
}

/** What a page lists as open at each of some instants, as its script shows it when the page is looked at again. */
function listedAt(instants: number[]) {
  return instants.map((at) => {
    Date.now = () => at;
    dispatchEvent(new Event('pageshow'));
    const list = [...document.querySelectorAll('.current, section[aria-labelledby=calls]')][0] as HTMLElement;
    const items = [...list.querySelectorAll<HTMLElement>('.briefs > li:not([hidden])')];
    return {
      names: items.map((item) => item.querySelector('.brief-title')?.textContent),
      statuses: items.map((item) => item.querySelector('span:not([hidden]) > .status')?.className.split('status-')[1]),
      isNone: [...list.querySelectorAll('.none')].some((none) => !none.closest('[hidden]')),
    };
  });
}

const plain = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim());

/** What a reader sees of that which is open or runs, by the element that holds it. */
async function seen(page: Page, section: string) {
  const all = async (what: string) =>
    plain(await page.locator(`${section} ${what}`).locator('visible=true').allInnerTexts());
  return { titles: await all('.brief-title'), none: await all('.none') };
}

const shelters = { en: 'Money for shelters', hu: 'Támogatás védett szállásokra' };
const eyes = { en: 'Open eyes', hu: 'Nyitott szemmel' };
const none = {
  en: { calls: 'We know of no open calls.', campaigns: 'We know of no running campaigns.' },
  hu: { calls: 'Nem tudunk nyitott felhívásról.', campaigns: 'Nem tudunk futó kampányról.' },
};
const paths = {
  en: { home: 'en/', calls: 'en/funding-calls/', campaigns: 'en/campaigns/' },
  hu: { home: 'hu/', calls: 'hu/palyazatok/', campaigns: 'hu/kampanyok/' },
};

describe.each(['en', 'hu'] as const)('a site in %s that is read after its build', (lang) => {
  it.each([
    ['at once', built, ['Tomorrow', shelters[lang]], [eyes[lang]]],
    ['a day later', '2024-06-02T12:00:00Z', [shelters[lang]], [eyes[lang]]],
    ['two months later', '2024-08-02T12:00:00Z', [shelters[lang], 'Autumn'], []],
    ['three months later', '2024-09-01T12:00:00Z', ['Autumn'], []],
    ['between two calls', '2024-12-24T12:00:00Z', [], []],
    ['eight months later', '2025-02-01T12:00:00Z', ['Nextyear'], []],
    ['two years later', '2026-06-01T12:00:00Z', [], []],
  ])('shows what is open and runs %s', async (_, instant, calls, campaigns) => {
    const expected = [
      { titles: calls, none: calls.length > 0 ? [] : [none[lang].calls] },
      { titles: campaigns, none: campaigns.length > 0 ? [] : [none[lang].campaigns] },
    ];
    const read = await readerAt(instant);
    const home = await read(paths[lang].home);
    expect([
      await seen(home, 'section[aria-labelledby=calls]'),
      await seen(home, 'section[aria-labelledby=running]'),
    ]).toEqual(expected);
    const now = 'section[aria-labelledby=now]';
    const openCalls = await seen(await read(paths[lang].calls), now);
    expect([openCalls, await seen(await read(paths[lang].campaigns), now)]).toEqual(expected);
  });

  it.each([
    ['2024-06-01T12:00:00Z', ['status-closing-soon', 'status-open']],
    ['2024-08-10T12:00:00Z', ['status-closing-soon', 'status-open']],
    ['2024-11-25T12:00:00Z', ['status-closing-soon']],
  ])('says at %s which of them closes soon', async (instant, statuses) => {
    const page = await (await readerAt(instant))(paths[lang].calls);
    const classes = await page
      .locator('section[aria-labelledby=now] .status:visible')
      .evaluateAll((all) => all.map((each) => each.className));
    expect(classes).toEqual(statuses.map((status) => `status ${status}`));
  });

  it('names the day in every heading', async () => {
    const day = { en: 'as of 1 September 2024', hu: 'állapot: 2024. szeptember 1.' }[lang];
    const read = await readerAt('2024-09-01T12:00:00Z');
    for (const path of Object.values(paths[lang])) {
      const page = await read(path);
      const headings = plain(await page.locator('h2:has([data-as-of])').allInnerTexts());
      expect(headings.length).toBeGreaterThan(0);
      for (const heading of headings) expect(heading).toContain(day);
    }
  });

  it('without JavaScript says as of which day it is true, and shows nothing that opens later', async () => {
    const page = await open(paths[lang].calls, { javaScriptEnabled: false });
    expect((await seen(page, 'section[aria-labelledby=now]')).titles).toEqual(['Tomorrow', shelters[lang]]);
    const day = { en: 'as of 1 June 2024', hu: 'állapot: 2024. június 1.' }[lang];
    expect(plain(await page.locator('#now').allInnerTexts())[0]).toContain(day);
  });

  it('has every call of the table in its lists from the minute in which it opens to that in which it closes', async () => {
    const edges = cases.flatMap(({ span }) => span).flatMap((edge) => [edge - 60_000, edge - 1, edge, edge + 60_000]);
    const instants = [...new Set(edges)].sort((a, b) => a - b);
    const open = instants.map((at) =>
      cases.filter(({ span: [from = 0, until = 0] }) => from <= at && at < until).map(({ name }) => name),
    );
    const read = await readerAt(built);
    for (const path of [paths[lang].calls, paths[lang].home]) {
      const shown = await (await read(path)).evaluate(listedAt, instants);
      expect(shown).toEqual(
        open.map((names) => ({ names, statuses: names.map(() => 'closing-soon'), isNone: names.length === 0 })),
      );
    }
  });
});
