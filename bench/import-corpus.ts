import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import type { CorpusDocument } from './search/corpus-document.ts';
import { documentsIn } from './search/documents.ts';

const content = join(import.meta.dirname, '../content');

/** Words that are no code, without signs that turn the direction of a text. */
const line = (text: string) =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/</g, '‹')
    .replace(/>/g, '›');

/** A text in pieces that a paragraph may hold. */
const pieces = (text: string): string[] => text.match(/.{1,9000}(?:\s|$)/gs) ?? [];

/** What begins like an import, or a list, is not taken for one. */
const paragraph = (text: string) =>
  line(text)
    .replace(/^(import|export)\b/, '“$1”')
    .replace(/^[-+=\s]+/, '')
    .replace(/^(\d+)([.)])/, '$1\\$2');

function recordFiles({ id, lang, title, summary, day, topics, paragraphs }: CorpusDocument, number: string) {
  const facts = {
    number,
    status: 'published',
    original: lang,
    translation: 'pending',
    type: 'other',
    organisers: [],
    ...(day && { start: day }),
    topics,
    sources: [
      {
        id: 'corpus',
        url: `https://example.org/${id}`,
        'publisher-name': 'a corpus',
        language: lang,
        read: '2026-11-22',
      },
    ],
  };
  const lead = line(summary || paragraphs[0] || '');
  const words = {
    title: line(title),
    summary: lead.slice(0, 300).trim(),
    'plain-summary': lead.split(' ').slice(0, 50).join(' '),
  };
  return {
    'meeting.yaml': stringify(facts),
    [`${lang}.mdx`]: `---\n${stringify(words, { lineWidth: 0 })}---\n\n${paragraphs.flatMap(pieces).map(paragraph).join('\n\n')}\n`,
  };
}

/**
 * Writes documents as meetings into a content folder that builds, with the project's own reference entries. The address
 * of a meeting's source ends in the id of the document.
 */
export function importCorpus(folders: readonly string[], out: string, most: number): number {
  cpSync(content, out, {
    recursive: true,
    filter: (path) => !/(meetings|campaigns|funding-calls)$|redirects/.test(path),
  });
  const documents = folders.flatMap(documentsIn).slice(0, most);
  const topics = parse(readFileSync(join(content, 'topics.yaml'), 'utf8'));
  const idOf = (topic: string) => `t-${topic.replaceAll(' ', '-')}`;
  documents.forEach((document, index) => {
    for (const topic of document.topics) topics[idOf(topic)] = { name: { en: topic, hu: topic } };
    const year = document.day.slice(0, 4) || '2026';
    const number = `MR-${year}-${String(index + 1).padStart(5, '0')}`;
    const folder = join(out, 'meetings', year, `document-${index + 1}`);
    mkdirSync(folder, { recursive: true });
    const ids = [...new Set(document.topics.map(idOf))];
    for (const [name, text] of Object.entries(recordFiles({ ...document, topics: ids }, number)))
      writeFileSync(join(folder, name), text);
  });
  writeFileSync(join(out, 'topics.yaml'), stringify(topics));
  return documents.length;
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, most: { type: 'string', default: '100000' } },
  });
  if (!values.out || positionals.length === 0) {
    console.error('Usage: npm exec node -- bench/import-corpus.ts CORPUS [CORPUS …] --out FOLDER [--most N]');
    process.exit(2);
  }
  console.log(`${importCorpus(positionals, values.out, Number(values.most))} documents`);
}
