import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../../src/archive/read-archive.ts';
import { shownArchive } from '../../../src/archive/shown-archive.ts';
import { fingerprinter } from '../../../src/publishing/fingerprints.ts';
import { type RecordGraph, recordGraphOf } from '../../../src/queries/record-graph.ts';
import { recordDocument } from '../../../src/views/data/record-document.ts';
import { feedOf } from '../../../src/views/feed/feed.ts';
import { recordAt } from '../../../src/views/site/routes.ts';
import { aContentRepository, type ContentRepository } from '../../archive/revisions/history.ts';
import { call, filesOf, put, writeInto } from '../../builders.ts';
import { now } from '../../queries/healthy-graph.ts';
import '../settings.ts';

const id = 'shelter-call';
const healthy = filesOf('healthy');
const [facts, english] = [`${call}/funding-call.yaml`, `${call}/en.mdx`];
const textOf = (file: string) => healthy[file] ?? '';

/** The sum of the call, changed. */
const otherSum = put(/value: (\d+)/, 'value: 1')(textOf(facts));

async function graphOf({ content, read }: ContentRepository): Promise<RecordGraph> {
  const { histories } = await read();
  return recordGraphOf({ ...shownArchive(createArchiveReader(content)(), now), histories });
}

/** When a site that is built of a repository says that the call was changed: in its data, and in its feed. */
async function changedIn(repository: ContentRepository) {
  const graph = await graphOf(repository);
  const entry = feedOf(graph, { of: 'everything' }, 'en').entries.find(({ url }) => url.includes(id));
  return { modified: recordDocument(graph, recordAt(graph, id) as never).modified, updated: entry?.updated };
}

describe('the last change of a record, over two builds', () => {
  it('moves when a sum is changed without a note, in data and feeds alike', async () => {
    const repository = aContentRepository();
    const before = await changedIn(repository);
    repository.commit({ [facts]: otherSum }, '2024-07-01T08:00:00Z');
    const after = await changedIn(repository);
    expect(after).toEqual({ modified: '2024-07-01T10:00:00', updated: '2024-07-01T10:00:00+02:00' });
    expect(before).not.toEqual(after);
  });

  it('stays where a text is worded otherwise, or a source is added, without a note', async () => {
    const repository = aContentRepository();
    const before = await changedIn(repository);
    repository.commit({ [english]: `${textOf(english)}\nOne more sentence.\n` }, '2024-07-01T08:00:00Z');
    const source =
      '  - { id: more, url: "https://example.org/more", publisher: ministry, language: en, read: 2026-11-22 }\n';
    repository.commit({ [facts]: put('sources:\n', `sources:\n${source}`)(textOf(facts)) }, '2024-07-02T08:00:00Z');
    expect(await changedIn(repository)).toEqual(before);
  });

  it('is that of a later note, where there is one', async () => {
    const repository = aContentRepository();
    repository.commit({ [facts]: otherSum }, '2024-07-01T08:00:00Z');
    const note = 'changes:\n  - { id: sum, at: 2024-07-03, kind: correction }\n';
    repository.commit(
      {
        [facts]: `${textOf(facts)}${note}`,
        [english]: put(/^---\n/, '---\nchanges:\n  sum: The sum was wrong.\n')(textOf(english)),
      },
      '2024-07-03T08:00:00Z',
    );
    expect((await changedIn(repository)).modified).toBe('2024-07-03');
  });

  it('is in the feed of corrections, with the version that it made', async () => {
    const repository = aContentRepository();
    repository.commit({ [facts]: otherSum }, '2024-07-01T08:00:00Z');
    repository.commit({ [english]: `${textOf(english)}\nOne more sentence.\n` }, '2024-07-02T08:00:00Z');
    const { entries } = feedOf(await graphOf(repository), { of: 'corrections' }, 'en');
    expect(entries.map(({ title, url, updated }) => [title, url, updated])).toEqual([
      [
        'Silent edit: Money for shelters',
        'https://record.example.org/record/en/funding-calls/shelter-call/history/2024-07-01T080000Z/',
        '2024-07-01T10:00:00+02:00',
      ],
    ]);
  });

  it('makes pages anew once it is committed, though no file differs', async () => {
    const repository = aContentRepository();
    writeInto(repository.content, facts, otherSum);
    const before = fingerprinter(await graphOf(repository))(`thing ${id}`);
    repository.commit({ [facts]: otherSum }, '2024-07-01T08:00:00Z');
    expect(fingerprinter(await graphOf(repository))(`thing ${id}`)).not.toBe(before);
  });
});
