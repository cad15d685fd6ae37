import { expect, it } from 'vitest';
import { locales } from '../../src/language/locales.ts';
import { type StatusGroup, statusGroups } from '../../src/model/status.ts';
import { settings } from '../../src/site/settings.ts';
import { sectionPath, yearPath } from '../../src/site/urls.ts';
import { built, callEdges, calls, campaignEdges, campaigns, instantsOf, runsAt, statusAt } from '../site/own-clocks.ts';
import { theSite } from './site.ts';

const { open } = theSite();

/** A path below the base, as pages are opened by it. */
const below = (path: string) => path.slice(settings().basePath.length);

const groups = Object.keys(statusGroups) as StatusGroup[];

/** What a reader sees on a page at some instants, by its script: `index` of the first instant with it. */
interface Seen {
  index: number;
  /** Each thing that has a status, with those that are seen. */
  statuses: string[];
  /** What each list has, and whether the page says that there is nothing. */
  lists: Record<string, { ids: string[]; isNone: boolean }>;
}

/** Reads a page at each of some instants; what does not change is given once. */
function seenAt(instants: number[]): Seen[] {
  const isShown = (element: Element) => !element.closest('[hidden]');
  const idOf = (place: string) => place.split('/').at(-2) ?? '';
  const ownerOf = (element: Element) => element.closest('li, header') as Element;
  const thingOf = (owner: Element) => {
    const link = owner.querySelector<HTMLAnchorElement>('.brief-title, .item-title a, a');
    return idOf(owner.matches('li') && link ? link.pathname : location.pathname);
  };
  const owners = [...new Set([...document.querySelectorAll('main .status')].map(ownerOf))];
  // The lists of what is current are sections with a name; all others of a page are one, by years.
  const sections = [...document.querySelectorAll('.current, .answer')].map((section) => ({
    name: section.getAttribute('aria-labelledby') ?? '',
    items: [...section.querySelectorAll('.briefs > li')],
    none: [...section.querySelectorAll('.none')],
  }));
  const items = [...document.querySelectorAll('.items > li')];
  const listed = [...sections, { name: 'items', items, none: [...document.querySelectorAll('.empty')] }];
  const seen: Seen[] = [];
  let last = '';
  for (const [index, at] of instants.entries()) {
    Date.now = () => at;
    dispatchEvent(new Event('pageshow'));
    const statuses = owners.filter(isShown).map((owner) => {
      const shown = [...owner.querySelectorAll('.status')].filter((each) => ownerOf(each) === owner && isShown(each));
      return `${thingOf(owner)}: ${shown.map((each) => each.className.replace('status status-', '')).join('+')}`;
    });
    const lists = Object.fromEntries(
      listed.map(({ name, items, none }) => [
        name,
        { ids: [...new Set(items.filter(isShown).map(thingOf))].sort(), isNone: none.some(isShown) },
      ]),
    );
    const now = JSON.stringify({ statuses, lists });
    if (now !== last) seen.push({ index, statuses, lists });
    last = now;
  }
  return seen;
}

/** The ids of the calls with one of some statuses at an instant. */
const callsWith = (statuses: readonly string[], at: number) =>
  calls.flatMap((call) => (statuses.includes(statusAt(call, at)) ? call.id : [])).sort();

const running = (at: number) => campaigns.flatMap((each) => (runsAt(each, at) ? each.id : [])).sort();

type Members = Record<string, (at: number) => string[]>;

/** The pages that say something of calls and campaigns, with what their lists have to have. */
function pagesIn(lang: (typeof locales)[number]): [string, Members, number[]][] {
  const all = [...callEdges, ...campaignEdges];
  const open = (at: number) => callsWith(statusGroups.open, at);
  const coming = (at: number) => callsWith(statusGroups.coming, at);
  return [
    [`${lang}/`, { calls: open, running }, all],
    [below(sectionPath('funding-call', lang)), { now: open, coming }, callEdges],
    [below(sectionPath('campaign', lang)), { now: running }, campaignEdges],
    ...groups.map((group): [string, Members, number[]] => [
      below(yearPath('funding-call', lang, `status_${group}`)),
      { items: (at) => callsWith(statusGroups[group], at) },
      callEdges,
    ]),
    ...calls.map(({ id }): [string, Members, number[]] => [
      below(sectionPath('funding-call', lang, id)),
      {},
      callEdges,
    ]),
  ];
}

const statusOf = (id: string, at: number) => {
  const call = calls.find((each) => each.id === id);
  return call && statusAt(call, at);
};

/** What is wrong with what was seen at an instant, in words. */
function wrongIn({ statuses, lists }: Seen, members: Members, at: number): string[] {
  const wrong = statuses.filter((each) => {
    const [id = '', status] = each.split(': ');
    return status !== statusOf(id, at);
  });
  const wrongLists = Object.entries(members).flatMap(([name, of]) => {
    const expected = { ids: of(at), isNone: of(at).length === 0 };
    const found = lists[name] ?? { ids: [], isNone: expected.isNone };
    return JSON.stringify(found) === JSON.stringify(expected) ? [] : `${name}: ${found.ids} ${found.isNone}`;
  });
  return [...wrong, ...wrongLists];
}

/** Many instants are tried of a site that was built long ago. */
const timeout = 600_000;

it.each(locales)(
  'every call and campaign is right on each page in %s, whenever it is read after the build',
  { timeout },
  async (lang) => {
    // A page that was once shown later takes no earlier clock for right.
    const page = await open('data/build.json');
    await page.clock.setFixedTime(built);
    const wrong: string[] = [];
    for (const [path, members, edges] of pagesIn(lang)) {
      const instants = instantsOf(edges);
      await page.goto(new URL(path, new URL(settings().basePath, page.url())).href);
      const seen = await page.evaluate(seenAt, instants);
      for (const [index, at] of instants.entries()) {
        const then = seen.findLast((each) => each.index <= index) as Seen;
        wrong.push(...wrongIn(then, members, at).map((each) => `${path} ${new Date(at).toISOString()} ${each}`));
      }
    }
    expect(wrong).toEqual([]);
  },
);
