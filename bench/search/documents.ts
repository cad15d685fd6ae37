import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../../src/language/locales.ts';

/** A document of a corpus, whatever its form was. */
export interface CorpusDocument {
  lang: Locale;
  title: string;
  summary: string;
  /** `2019-03-27`; empty where the corpus has none. */
  day: string;
  topics: string[];
  paragraphs: string[];
}

const oneLine = (text: unknown) =>
  String(text ?? '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))
    .replace(/\s+/g, ' ')
    .trim();

/** Words without the marks of Markdown and HTML. */
const plain = (text: string) =>
  oneLine(
    text
      .replace(/<[^>]*>|\{\{.*?\}\}|\{%.*?%\}/gs, ' ')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/https?:\S+|\S+@\S+|&\w+;|\+?\d[\d\s()-]{8,}|[\\`*_#|<>{}[\]~]/g, ' '),
  );

/** A Markdown file with front matter: news, events, posts. */
function post(text: string): CorpusDocument[] {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\s*\n(.*)$/s.exec(text) ?? [];
  let fields: Record<string, unknown>;
  try {
    fields = parse(head.replace(/\t/g, ' '), { logLevel: 'silent' }) ?? {};
  } catch {
    return [];
  }
  const { title, summary, deck, excerpt, date, topics, tags } = fields;
  const paragraphs = body
    .split(/\n\s*\n/)
    .map(plain)
    .filter(Boolean);
  if (!title || paragraphs.length === 0) return [];
  const labels = [topics ?? tags ?? []].flat().map((label) => oneLine(label).toLowerCase());
  return [
    {
      lang: 'en',
      title: plain(oneLine(title)),
      summary: plain(oneLine(summary ?? deck ?? excerpt ?? '')),
      day: /^\d{4}-\d\d-\d\d/.exec(String(date instanceof Date ? date.toISOString() : date))?.[0] ?? '',
      topics: labels.filter((label) => /^[a-z0-9]+([- ][a-z0-9]+)*$/.test(label)),
      paragraphs,
    },
  ];
}

/** A law: each section is a document, named by its number and the heading above it. */
function law(text: string): CorpusDocument[] {
  const name = plain(/^=+\s*(.*?)\s*=+/m.exec(text)?.[1]?.replace(/.*?- a(z)? /, '') ?? '');
  const sections = text.split(/\n(?=\d+(?::\d+)?(?:\/[A-Z])?\. §)/);
  return sections.slice(1).flatMap((section, index): CorpusDocument[] => {
    const heading =
      sections[index]
        ?.trimEnd()
        .split(/\n\s*\n/)
        .at(-1) ?? '';
    const isHeading = heading.length < 120 && !/[.;]$/.test(heading) && !/§|\(\d/.test(heading);
    const [number = ''] = section.split('§');
    const paragraphs = section
      .slice(number.length + 1)
      .split(/\n\s*(?=\(\d+\w?\))/)
      .map(plain)
      .filter(Boolean);
    const title = plain(`${isHeading ? `${heading}, ` : ''}${number}§ ${name}`);
    return paragraphs.length > 0 ? [{ lang: 'hu', title, summary: '', day: '', topics: [], paragraphs }] : [];
  });
}

/** Words in lines with their lemmas, an empty line after each sentence. */
function sentences(text: string): CorpusDocument[] {
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
    ? [{ lang: 'hu', title: title.slice(0, 150), summary: '', day: '', topics: [], paragraphs }]
    : [];
}

const readers: Record<string, (text: string) => CorpusDocument[]> = { md: post, txt: law, tsv: sentences };

/** The documents below a folder, in one fixed order: Markdown with front matter, laws as text, words in lines. */
export function documentsIn(folder: string): CorpusDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap(
      (path) => readers[/\.(md|txt|tsv)$/.exec(path)?.[1] ?? '']?.(readFileSync(join(folder, path), 'utf8')) ?? [],
    );
}
