import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createArchiveReader } from '../../../src/archive/read-archive.ts';
import { shownArchive } from '../../../src/archive/shown-archive.ts';
import { recordAsMarkdown } from '../../../src/formats/record-markdown.ts';
import type { Locale } from '../../../src/language/locales.ts';
import { type RecordGraph, recordGraphOf } from '../../../src/queries/record-graph.ts';
import { feedEntry } from '../../../src/views/feed/feed-entry.ts';
import { recordOrNotice } from '../../../src/views/record/record-or-notice.ts';
import { recordParts } from '../../../src/views/record/record-parts.ts';
import { aHealthyFolder, meeting, put } from '../../builders.ts';
import { now } from '../../queries/healthy-graph.ts';

/** The healthy folder with documents of its meeting that were read. */
function graphWith(listed: string, annexes: Record<string, string>): RecordGraph {
  const root = aHealthyFolder({
    [`${meeting}/meeting.yaml`]: (text) => `${text}attachments: [${listed}]\n`,
    [`${meeting}/en.mdx`]: put('title:', 'attachments: { minutes: Minutes of the session }\ntitle:'),
    ...Object.fromEntries(Object.keys(annexes).map((name) => [`${meeting}/${name}`, 'x'])),
  });
  const texts = new Map(
    Object.entries(annexes).map(([name, text]) => [join(root, meeting, name), { text, isCut: name === 'long.pdf' }]),
  );
  return recordGraphOf({ ...shownArchive(createArchiveReader(root)(), now), annexes: texts });
}

const sessionOf = (graph: RecordGraph) => {
  const record = graph.records.find(({ id }) => id === 'autumn-session');
  if (!record) throw new Error('The healthy folder has no autumn session.');
  return record;
};

const annexesOf = (graph: RecordGraph, lang: Locale) =>
  recordParts(graph, sessionOf(graph), lang).flatMap((part) => (part.type === 'annex' ? [part] : []));

const listed = '{ id: minutes, file: minutes.pdf }, { id: picture, file: hall.jpg }';

it('a document whose text was read is a part of its record, in both languages unless it is known to be in one', () => {
  const annex = { type: 'annex', id: 'attachments', heading: 'Minutes of the session', text: 'Words of the minutes.' };
  const graph = graphWith(listed, { 'minutes.pdf': annex.text });
  expect(annexesOf(graph, 'en')).toEqual([annex]);
  expect(annexesOf(graph, 'hu')).toEqual([annex]);
  const english = graphWith('{ id: minutes, file: minutes.pdf, language: en }', { 'minutes.pdf': annex.text });
  expect([annexesOf(english, 'en').length, annexesOf(english, 'hu').length]).toEqual([1, 0]);
  const german = graphWith('{ id: minutes, file: minutes.pdf, language: de }', { 'minutes.pdf': annex.text });
  expect([annexesOf(german, 'en').length, annexesOf(german, 'hu').length]).toEqual([1, 1]);
});

it('the page says at the list whose text the search covers, and how far; a list without a document says nothing', () => {
  const graph = graphWith('{ id: minutes, file: minutes.pdf }, { id: long, file: long.pdf }', {
    'minutes.pdf': 'a b',
    'long.pdf': 'c d',
  });
  const searched = (some: RecordGraph, lang: Locale) =>
    recordParts(some, sessionOf(some), lang).flatMap((part) =>
      part.type === 'details' && part.id === 'attachments' ? [part.searched] : [],
    );
  expect(searched(graph, 'en')).toEqual([
    'The search covers the text of these files: Minutes of the session; long (its beginning).',
  ]);
  expect(searched(graph, 'hu')).toEqual([
    'A keresés ezeknek a fájloknak a szövegére is kiterjed: Minutes of the session; long (az eleje).',
  ]);
  expect(searched(graphWith(listed, {}), 'en')).toEqual([undefined]);
});

it('no page, feed or file shows the text itself', () => {
  const graph = graphWith(listed, { 'minutes.pdf': 'Wordsoftheminutes' });
  const page = recordOrNotice(graph, 'autumn-session', 'en');
  if (!('parts' in page)) throw new Error('The autumn session has no page.');
  expect(page.sheet.text.map(({ type }) => type)).not.toContain('annex');
  expect(recordAsMarkdown(page)).not.toContain('Wordsoftheminutes');
  expect(feedEntry(graph, sessionOf(graph), 'en', true).html).not.toContain('Wordsoftheminutes');
});
