import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../../src/archive/read-archive.ts';
import { shownArchive } from '../../../src/archive/shown-archive.ts';
import { type RecordGraph, recordGraphOf } from '../../../src/queries/record-graph.ts';
import { filesOfRevisions, shownRevisions } from '../../../src/queries/revisions.ts';
import { correctionsPage } from '../../../src/views/corrections/corrections-page.ts';
import { recordDocument } from '../../../src/views/data/record-document.ts';
import { recordHistoryView } from '../../../src/views/record/record-history.ts';
import { historyPage } from '../../../src/views/revision/history-page.ts';
import { movedRevisionPage } from '../../../src/views/revision/moved-revision-page.ts';
import { revisionPage } from '../../../src/views/revision/revision-page.ts';
import { historyRoutes, movedRevisionRoutes, revisionRoutes } from '../../../src/views/revision/revision-routes.ts';
import { recordAt } from '../../../src/views/site/routes.ts';
import { aContentRepository, type ContentRepository } from '../../archive/revisions/history.ts';
import { filesOf, meeting, writeInto } from '../../builders.ts';
import { now } from '../../queries/healthy-graph.ts';

const id = 'autumn-session';
const healthy = filesOf('healthy');
const facts = healthy[`${meeting}/meeting.yaml`] ?? '';
const english = healthy[`${meeting}/en.mdx`] ?? '';
const hungarian = healthy[`${meeting}/hu.mdx`] ?? '';
const silent = { [`${meeting}/en.mdx`]: english.replace('on 30 November 2022', 'in Budapest') };

/** The meeting with a note on a change, in both languages. */
const noted = (more = '') => ({
  [`${meeting}/meeting.yaml`]: `${facts}changes:\n  - { id: day, at: 2024-07-02, kind: correction${more} }\n`,
  [`${meeting}/en.mdx`]: english.replace('---\n', '---\nchanges:\n  day: The name of the town was wrong.\n'),
  [`${meeting}/hu.mdx`]: hungarian.replace('---\n', '---\nchanges:\n  day: A város neve téves volt.\n'),
});

async function graphOf({ content, read }: ContentRepository): Promise<RecordGraph> {
  const { histories } = await read();
  return recordGraphOf({ ...shownArchive(createArchiveReader(content)(), now), histories });
}

async function historyOf(graph: RecordGraph, lang: 'en' | 'hu' = 'en') {
  const record = recordAt(graph, id);
  return historyPage(graph, record, lang, await filesOfRevisions(shownRevisions(graph, record)));
}

async function revisionOf(graph: RecordGraph, number: number) {
  const record = recordAt(graph, id);
  const revisions = shownRevisions(graph, record);
  return revisionPage(graph, record, revisions[number - 1]?.key ?? '', 'en', await filesOfRevisions(revisions));
}

const changedTexts = (passages: { runs: { text: string; mark: string }[] }[]) =>
  passages.flatMap(({ runs }) => runs.filter(({ mark }) => mark !== 'same').map(({ text, mark }) => `${mark} ${text}`));

describe('the history of a record', () => {
  it('shows a silent edit as one, and a correction with its note, newest first', async () => {
    const repository = aContentRepository();
    repository.commit(silent, '2024-07-01T08:00:00Z');
    repository.commit(noted(), '2024-07-02T08:00:00Z');
    const { revisions, verification } = await historyOf(await graphOf(repository));
    expect(revisions.map(({ number, kindLabel, time }) => `${number} ${kindLabel}: ${time}`)).toEqual([
      '3 Correction: 2\u00a0July 2024, 10:00',
      '2 Silent edit: 1\u00a0July 2024, 10:00',
      '1 First published: 1\u00a0June 2024, 14:00',
    ]);
    expect(revisions[0]?.notes.map(({ text }) => text.text)).toEqual(['The name of the town was wrong.']);
    expect(changedTexts(revisions[1]?.changes?.passages.flat() ?? [])).toEqual([
      'removed on 30 November 2022',
      'added in Budapest',
    ]);
    expect(verification?.commands.map(({ command }) => command)).toEqual([
      expect.stringMatching(/^git show [0-9a-f]{40}:content\/meetings\/2022\/autumn-session\/en\.mdx \| sha256sum$/),
      expect.stringMatching(
        /^git show [0-9a-f]{40}:content\/meetings\/2022\/autumn-session\/meeting\.yaml \| sha256sum$/,
      ),
    ]);
  });

  it('says in the other language that nothing of it changed there', async () => {
    const repository = aContentRepository();
    repository.commit(silent);
    const { revisions } = await historyOf(await graphOf(repository), 'hu');
    expect(revisions[0]).toMatchObject({ kindLabel: 'Jelöletlen változtatás', changes: { passages: [] } });
  });

  it('says that what is shown has not been committed', async () => {
    const repository = aContentRepository();
    repository.commit(silent);
    writeInto(repository.content, `${meeting}/hu.mdx`, `${hungarian}\nMég egy mondat.\n`);
    const graph = await graphOf(repository);
    expect((await historyOf(graph)).isUncommitted).toBe(true);
    expect(recordHistoryView(graph, recordAt(graph, id), 'en')).toMatchObject({
      facts: [{ values: [{ text: 'not committed yet' }] }, { values: [{ text: '2 versions, with what changed' }] }],
      verification: undefined,
    });
    expect(recordDocument(graph, recordAt(graph, id)).version).toMatchObject({ committed: false, count: 2 });
  });

  it('no longer shows what was published before a change that withholds it', async () => {
    const repository = aContentRepository();
    repository.commit(silent, '2024-07-01T08:00:00Z');
    repository.commit(noted(', earlier: withheld'), '2024-07-02T08:00:00Z');
    const graph = await graphOf(repository);
    const page = await historyOf(graph);
    expect(page.revisions.map(({ isWithheld, changes }) => [isWithheld, changes])).toEqual([
      [false, undefined],
      [true, undefined],
      [true, undefined],
    ]);
    const revisions = [await revisionOf(graph, 1), await revisionOf(graph, 2)];
    expect(JSON.stringify([page, revisions])).not.toContain('in Budapest');
    expect(revisions.map(({ content, verification }) => [content, verification])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect((await revisionOf(graph, 3)).content?.hasText).toBe(true);
  });

  it('withholds everything that was published as soon as a change says so, committed or not', async () => {
    const repository = aContentRepository();
    repository.commit(silent);
    for (const [path, text] of Object.entries(noted(', earlier: withheld'))) writeInto(repository.content, path, text);
    const page = await historyOf(await graphOf(repository));
    expect(page.revisions.map(({ isWithheld }) => isWithheld)).toEqual([true, true]);
  });
});

describe('a revision', () => {
  it('is shown whole, with ways to the ones before and after it', async () => {
    const repository = aContentRepository();
    repository.commit(silent, '2024-07-01T08:00:00Z');
    repository.commit(noted(), '2024-07-02T08:00:00Z');
    const page = await revisionOf(await graphOf(repository), 2);
    expect(page.heading).toBe('Version 2, 1\u00a0July 2024, 10:00');
    expect([page.earlier?.text, page.later?.text]).toEqual([
      'version 1, 1\u00a0June 2024',
      'version 3, 2\u00a0July 2024',
    ]);
    expect(page.content?.facts.find(({ name }) => name === 'start')?.runs).toEqual([
      { text: '30\u00a0November 2022', mark: 'same' },
    ]);
    expect(page.head).toMatchObject({ hidden: true, original: '/record/en/meetings/autumn-session/' });
  });
});

describe('the addresses of revisions', () => {
  it('are there only where a record has changed', async () => {
    const repository = aContentRepository();
    expect(historyRoutes(await graphOf(repository))).toEqual([]);
    repository.commit(silent, '2024-07-01T08:00:00Z');
    const graph = await graphOf(repository);
    expect(historyRoutes(graph).map(({ params }) => Object.values(params).join('/'))).toEqual([
      'en/meetings/autumn-session/history',
      'hu/talalkozok/autumn-session/valtozatok',
    ]);
    expect(revisionRoutes(graph).map(({ params }) => params.revision)).toEqual([
      '2024-06-01T120000Z',
      '2024-07-01T080000Z',
      '2024-06-01T120000Z',
      '2024-07-01T080000Z',
    ]);
  });

  it('lead on where the record was renamed, and to the tombstone where it was removed', async () => {
    const repository = aContentRepository({ 'redirects.yaml': `- { from: former-name, to: ${id} }\n` });
    repository.commit(silent, '2024-07-01T08:00:00Z');
    const renamed = await graphOf(repository);
    const leads = (graph: RecordGraph) =>
      movedRevisionRoutes(graph)
        .filter(({ params }) => params.lang === 'en')
        .map(
          ({ params, props }) =>
            `${params.id}/${params.history} → ${movedRevisionPage(graph, props, 'en').head.leadsTo}`,
        );
    expect(leads(renamed)).toEqual([
      'former-name/history → /record/en/meetings/autumn-session/history/',
      'former-name/history/2024-06-01T120000Z → /record/en/meetings/autumn-session/history/2024-06-01T120000Z/',
      'former-name/history/2024-07-01T080000Z → /record/en/meetings/autumn-session/history/2024-07-01T080000Z/',
    ]);
    const reason = 'removed: { at: 2024-08-01, reason: { en: It was entered twice., hu: Kétszer szerepelt. } }';
    repository.commit({
      'redirects.yaml': null,
      [`${meeting}/meeting.yaml`]: `number: MR-2022-001\nstatus: removed\n${reason}\n`,
      [`${meeting}/en.mdx`]: null,
      [`${meeting}/hu.mdx`]: null,
    });
    expect(leads(await graphOf(repository))).toEqual([
      `${id}/history → /record/en/meetings/autumn-session/`,
      `${id}/history/2024-06-01T120000Z → /record/en/meetings/autumn-session/`,
      `${id}/history/2024-07-01T080000Z → /record/en/meetings/autumn-session/`,
    ]);
  });
});

describe('the page of corrections', () => {
  it('lists corrections and, apart from them, silent edits, each with what changed', async () => {
    const repository = aContentRepository();
    repository.commit(noted(), '2024-07-02T08:00:00Z');
    const english = noted()[`${meeting}/en.mdx`] ?? '';
    repository.commit(
      { [`${meeting}/en.mdx`]: english.replace('on 30 November 2022', 'in Budapest') },
      '2024-07-03T08:00:00Z',
    );
    const page = correctionsPage(await graphOf(repository), 'en');
    const seen = ({ label, text, difference }: (typeof page.lines)[number]) => [label, text.text, difference?.href];
    expect([page.lines.map(seen), page.silent.map(seen)]).toEqual([
      [
        [
          'Correction',
          'The name of the town was wrong.',
          '/record/en/meetings/autumn-session/history/2024-07-02T080000Z/',
        ],
      ],
      [['Silent edit', 'Changed without a note.', '/record/en/meetings/autumn-session/history/2024-07-03T080000Z/']],
    ]);
    expect(page.isChecked).toBe(true);
  });

  it('says that silent edits are not known where there is no history', () => {
    const { content } = aContentRepository();
    const graph = recordGraphOf(shownArchive(createArchiveReader(content)(), now));
    expect(correctionsPage(graph, 'en').isChecked).toBe(false);
  });
});
