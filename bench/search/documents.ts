import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import type { CorpusDocument } from './corpus-document.ts';
import { constitution, law } from './laws.ts';
import { oneLine, plain, plainParagraphs } from './plain.ts';

/** A Markdown file with front matter: news, events, posts. Some say no more than a title and a summary. */
function post(id: string, text: string): CorpusDocument[] {
  const [, head, body = ''] = /^---\n(.*?)\n---\s*(?:\n(.*))?$/s.exec(text.trim()) ?? [];
  if (head === undefined) return [];
  const fields: Record<string, unknown> = parse(head.replace(/\t/g, ' '), { logLevel: 'silent' }) ?? {};
  const { title, summary, deck, excerpt, date, topics, tags } = fields;
  // The page of a section is no document.
  if (!title || id === '_index') return [];
  const lead = plain(oneLine(summary ?? deck ?? excerpt ?? ''));
  const paragraphs = plainParagraphs(body, /\n\s*\n/);
  const labels = [topics ?? tags ?? []].flat().map((label) => oneLine(label).toLowerCase());
  return [
    {
      id,
      lang: 'en',
      title: plain(oneLine(title)),
      summary: lead,
      day: /^\d{4}-\d\d-\d\d/.exec(String(date instanceof Date ? date.toISOString() : date))?.[0] ?? '',
      topics: labels.filter((label) => /^[a-z0-9]+([- ][a-z0-9]+)*$/.test(label)),
      paragraphs: paragraphs.length > 0 ? paragraphs : [lead || plain(oneLine(title))],
    },
  ];
}

/** Words in lines with their lemmas, an empty line after each sentence. Where one article ends, no file says. */
function sentences(id: string, text: string): CorpusDocument[] {
  const written = text
    .trim()
    .split(/\n\s*\n/)
    .map((sentence) =>
      plain(
        sentence
          .split('\n')
          .map((line) => line.split('\t')[0])
          .join(' ')
          .replace(/ ([.,;:!?)])/g, '$1'),
      ),
    );
  const [title = '', ...paragraphs] = written;
  return paragraphs.length > 0
    ? [{ id, lang: 'hu', title: title.slice(0, 150), summary: '', day: '', topics: [], paragraphs }]
    : [];
}

/** Markdown without front matter is a law of articles, or says where the corpus is from. */
const markdown = (id: string, text: string) =>
  text.trim().startsWith('---') ? post(id, text) : constitution(id, text);

const readers: Record<string, (id: string, text: string) => CorpusDocument[]> = {
  '.md': markdown,
  '.txt': law,
  '.tsv': sentences,
};

/** The documents under a folder, in one fixed order: Markdown with front matter, laws as text, words in lines. */
export function documentsIn(folder: string): CorpusDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((path) => {
      const ending = extname(path);
      const read = readers[ending];
      return read?.(basename(path, ending), readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n')) ?? [];
    });
}
