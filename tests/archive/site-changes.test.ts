import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { shownArchive } from '../../src/archive/shown-archive.ts';
import { siteChanges } from '../../src/archive/site-changes.ts';
import { aHealthyFolder, campaign, type Edits, filesOf, meeting, put } from '../builders.ts';
import { now } from '../queries/healthy-graph.ts';
import '../views/settings.ts';

const reading = (edits: Edits) => shownArchive(createArchiveReader(aHealthyFolder(edits))(), now);

/** What edits do to the site of the healthy folder, after others: the English addresses, below the base path. */
function done(edits: Edits, before: Edits = {}) {
  const { added, changed, removed, lost } = siteChanges(reading(before), reading({ ...before, ...edits }));
  const addresses = (pages: typeof added) =>
    pages.map((page) => (page.addresses.en ?? page.addresses.hu ?? '').replace('/record/', '/')).sort();
  return {
    added: addresses(added),
    changed: addresses(changed),
    removed: addresses(removed),
    lost: lost.map(({ page, renamedTo }) => [page.id, renamedTo]),
  };
}

const nothing = { added: [], changed: [], removed: [], lost: [] };

const renamed: Edits = Object.fromEntries(
  ['meeting.yaml', 'en.mdx', 'hu.mdx'].flatMap((name) => [
    [`${meeting}/${name}`, null],
    [`meetings/2022/autumn-sessions/${name}`, filesOf('healthy')[`${meeting}/${name}`] ?? ''],
  ]),
);

const gone: Edits = Object.fromEntries(
  ['meeting.yaml', 'en.mdx', 'hu.mdx'].map((name) => [`${meeting}/${name}`, null]),
);

const there = '/en/meetings/autumn-session/';
const tombstone = 'number: MR-2022-001\nstatus: removed\nremoved: { at: 2024-05-01, reason: { en: x, hu: x } }\n';

describe('what a change does to the site', () => {
  it.each<[string, Edits, Partial<typeof nothing> | Record<string, unknown>, Edits?]>([
    ['nothing, where nothing changed', {}, {}],
    ['a text is changed', { [`${meeting}/hu.mdx`]: (text) => `${text}\nMég.\n` }, { changed: [there] }],
    [
      'an entry is changed and a page of the site',
      { 'people.yaml': put('given: ', 'given: M. '), 'pages/about/hu.mdx': (text) => `${text}\nMég.\n` },
      { changed: ['/en/people/anna-kiss/', '/hu/az-oldalrol/'] },
    ],
    ['a term is changed, which is on the page of all terms', { 'glossary.yaml': null }, {}],
    [
      'a draft is published, with the first list of its year',
      { [`${campaign}/campaign.yaml`]: (text) => text },
      { added: ['/en/campaigns/2022/', '/en/campaigns/open-eyes/'] },
      { [`${campaign}/campaign.yaml`]: put('status: published', 'status: draft') },
    ],
    [
      'a draft is written, which nobody sees',
      { [`${campaign}/en.mdx`]: (text) => `${text}\nMore.\n` },
      {},
      { [`${campaign}/campaign.yaml`]: put('status: published', 'status: draft') },
    ],
    [
      'a record is renamed without a redirect, which its number shows',
      renamed,
      { added: ['/en/meetings/autumn-sessions/'], removed: [there], lost: [['autumn-session', 'autumn-sessions']] },
    ],
    [
      'a record is renamed with a redirect',
      { ...renamed, 'redirects.yaml': '- { from: autumn-session, to: autumn-sessions }\n' },
      { added: ['/en/meetings/autumn-sessions/'], removed: [there] },
    ],
    [
      'a redirect is taken away',
      { 'redirects.yaml': null },
      { removed: ['/en/meetings/spring-session/'], lost: [['spring-session', undefined]] },
      { 'redirects.yaml': '- { from: spring-session, to: autumn-session }\n' },
    ],
  ])('%s', (_, edits, expected, before) => {
    expect(done(edits, before)).toEqual({ ...nothing, ...expected });
  });

  it('a record is removed with a tombstone, or without a word', () => {
    const removed = done({ ...gone, [`${meeting}/meeting.yaml`]: tombstone });
    expect(removed).toMatchObject({ removed: expect.arrayContaining([there]), lost: [] });
    expect(done(gone)).toMatchObject({
      removed: expect.arrayContaining([there]),
      lost: [['autumn-session', undefined]],
    });
  });
});
