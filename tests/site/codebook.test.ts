import { parse } from 'csv-parse/sync';
import { query } from 'jsonpath-rfc9535';
import { describe, expect, it } from 'vitest';
import { textOf } from './dist.ts';

interface Location {
  files: string[];
  paths?: string[];
  columns?: string[];
}

interface Field {
  name: string;
  required: boolean;
  meaning: { en: string; hu: string };
  found: Location[];
}

const json = (file: string) => JSON.parse(textOf(`data/${file}`));
const codebook: { parts: { id: string; fields: Field[] }[] } = json('codebook.json');
const fields = codebook.parts.flatMap((part) => part.fields);
const files: string[] = json('manifest.json').files.map(({ name }: { name: string }) => name);

/** What is named of a file. */
const namedIn = (file: string, of: 'paths' | 'columns') =>
  new Set(fields.flatMap(({ found }) => found.flatMap((each) => (each.files.includes(file) ? (each[of] ?? []) : []))));

/** The documents of a file: its lines, or the one that it is. */
const documentsIn = (file: string): unknown[] =>
  file.endsWith('.ndjson')
    ? textOf(`data/${file}`)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [json(file)];

/** A field that holds texts under ids or words, which are no names of fields. */
const holdsTexts = (path: string) => /\.texts\.\*\.|\.(synonyms|phrases)\.(en|hu)$/.test(path);

/** Every path to a key in a value, with `[*]` for the places of lists and `*` for keys that are no names of fields. */
function pathsIn(value: unknown, named: ReadonlySet<string>, at = '$'): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => pathsIn(each, named, `${at}[*]`));
  if (typeof value !== 'object' || value === null || holdsTexts(at)) return [];
  const isMap = [...named].some((path) => path.startsWith(`${at}.*.`));
  return Object.entries(value).flatMap(([key, inner]) => {
    if (isMap) return pathsIn(inner, named, `${at}.*`);
    const path = /^[A-Za-z_]\w*$/.test(key) ? `${at}.${key}` : `${at}['${key}']`;
    return [path, ...pathsIn(inner, named, path)];
  });
}

const jsonFiles = files.filter((name) => /json$/.test(name));

describe('the codebook for programs', () => {
  it.each(jsonFiles)('names every key of %s', (file) => {
    const named = namedIn(file, 'paths');
    const keys = new Set(documentsIn(file).flatMap((each) => pathsIn(each, named)));
    expect([...keys].filter((path) => !named.has(path))).toEqual([]);
  });

  it.each(files.filter((name) => name.endsWith('.csv')))('names every column of %s, and no other', (file) => {
    const [columns = []]: string[][] = parse(textOf(`data/${file}`), { bom: true });
    expect([...namedIn(file, 'columns')].sort()).toEqual(columns.toSorted());
  });

  it('names only files that there are, or the one beside each record', () => {
    const all = new Set(fields.flatMap(({ found }) => found.flatMap((each) => each.files)));
    expect([...all].filter((file) => !files.includes(file) && !/^(record|grants\.(en|hu))\.json$/.test(file))).toEqual(
      [],
    );
  });

  it('says of every field where it is found, in both languages what it means', () => {
    const lost = fields.filter(
      ({ found, meaning }) => !meaning.en || !meaning.hu || !found.some(({ files: in_ }) => in_.length > 0),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('gives paths that programs can follow: a field that is required is wherever its group is', () => {
    const documents = new Map(jsonFiles.map((file) => [file, documentsIn(file)]));
    const located = fields.flatMap(({ required, found }) =>
      found.flatMap(({ files: own, paths: [path] = [] }) =>
        own.filter((file) => documents.has(file)).flatMap((file) => (path ? [{ required, file, path }] : [])),
      ),
    );
    const isGroup = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
    const count = (file: string, path: string, of: (value: unknown) => boolean) =>
      (documents.get(file) ?? []).reduce<number>((sum, each) => sum + query(each as never, path).filter(of).length, 0);
    const wrong = located.flatMap(({ required, file, path }) => {
      const group = path.replace(/(\.[A-Za-z_]\w*|\['[^']+'\])$/, '');
      const [groups, values] = [count(file, group, isGroup), count(file, path, () => true)];
      return (required ? values === groups : values <= groups) ? [] : [`${file}: ${path}: ${values} of ${groups}`];
    });
    expect(located.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });
});
