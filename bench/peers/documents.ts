import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { parse, stringify } from 'yaml';
import { type Locale, locales } from '../../src/language/locales.ts';

/** A text of a record as site generators take it: front matter with facts and words, and Markdown. */
export interface PeerDocument {
  /** `en/meetings/an-id.md`. */
  path: string;
  data: Record<string, unknown> & { organisations: string[]; topics: string[]; years: string[] };
  body: string;
}

/** The names of what documents are listed by, of each id in both languages. */
export type Names = Record<'organisations' | 'topics', Record<string, Record<string, string>>>;

type Facts = Record<string, unknown>;

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return typeof value === 'object' && value ? idsIn((value as Facts).organisation) : [];
}

/** The day by which a record is listed: `2022-11-30`. */
function dayOf(facts: Facts): string {
  const stages = facts.stages as Facts[] | undefined;
  const day = [facts.start, stages?.at(-1)?.at, facts['first-published']].find((each) => each !== undefined);
  const [year = '2000', month = '', date = '01'] = String(day).slice(0, 10).split('-');
  return /^\d\d$/.test(month) ? `${year}-${month}-${date}` : `${year}-01-01`;
}

function namesIn(content: string): Names {
  const named = (file: string) =>
    Object.fromEntries(
      Object.entries<Facts>(parse(readFileSync(join(content, file), 'utf8')) ?? {}).map(([id, { name }]) => [id, name]),
    );
  return { organisations: named('organisations.yaml'), topics: named('topics.yaml') } as Names;
}

/** Markdown without the tags of the record’s own vocabulary, with links to the pages that the other sites have. */
const markdown = (text: string, addressOf: (id: string) => string | undefined) =>
  text.replace(/<\/?[A-Za-z][^>]*>/g, '').replace(/\[([^\]]*)\]\(([\w-]+)\)/g, (_, words: string, id: string) => {
    const address = addressOf(id);
    return address ? `[${words}](${address})` : words;
  });

/** The documents of a content folder, one for each record and language, and the names that they refer to. */
export function documentsOf(content: string): { documents: PeerDocument[]; names: Names } {
  const names = namesIn(content);
  const facts = globSync('{meetings,campaigns,funding-calls}/**/{meeting,campaign,funding-call}.yaml', {
    cwd: content,
  });
  const folders = facts.map((path) => ({ path, folder: dirname(path), kind: path.split(sep)[0] ?? '' })).sort();
  const kindOf = new Map(folders.map(({ folder, kind }) => [basename(folder), kind]));
  const addressIn = (lang: Locale) => (id: string) => {
    const section = kindOf.get(id) ?? (id in names.organisations ? 'organisations' : id in names.topics && 'topics');
    return section ? `/${lang}/${section}/${id}/` : undefined;
  };
  const documents = folders.flatMap(({ path, folder, kind }) =>
    locales.flatMap((lang) => {
      const [text] = globSync(`${lang}.{mdx,md}`, { cwd: join(content, folder) });
      if (!text) return [];
      const { data, body } = split(readFileSync(join(content, folder, text), 'utf8'));
      const id = basename(folder);
      const known = parse(readFileSync(join(content, path), 'utf8'));
      const shared = { ...frontMatter(known, data, names), id, lang, kind };
      return [{ path: `${lang}/${kind}/${id}.md`, data: shared, body: markdown(body, addressIn(lang)) }];
    }),
  );
  return { documents, names };
}

function split(text: string): { data: Facts; body: string } {
  const [whole = '', front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  return { data: parse(front) ?? {}, body: text.slice(whole.length) };
}

/** What the page of a record shows besides its text. */
function frontMatter(facts: Facts, words: Facts, names: Names) {
  const { organisers, participants, partners, mentioned, topics = [], sources = [], number, type } = facts;
  const organisations = new Set(idsIn([organisers, participants, partners, mentioned]));
  const date = dayOf(facts);
  return {
    title: words.title,
    summary: words.summary,
    plain: words['plain-summary'],
    number,
    ...(type !== undefined && { type }),
    date,
    organisations: [...organisations].filter((id) => id in names.organisations),
    topics: topics as string[],
    years: [date.slice(0, 4)],
    agenda: Object.values(words.agenda ?? {}),
    sources: (sources as Facts[]).map(({ id, url, published, publisher }) => ({
      id,
      url,
      ...(published !== undefined && { published: String(published) }),
      ...(publisher !== undefined && { publisher }),
    })),
  };
}

/** Writes documents under a folder, and the names into a file. */
export function writeDocuments(
  { documents, names }: ReturnType<typeof documentsOf>,
  folder: string,
  namesFile: string,
): void {
  for (const { path, data, body } of documents) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\n${stringify(data, { lineWidth: 0 })}---\n${body}`);
  }
  mkdirSync(dirname(namesFile), { recursive: true });
  writeFileSync(namesFile, JSON.stringify(names));
}
