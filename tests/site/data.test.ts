import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { bodySource } from '../../src/archive/body.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { shownArchive } from '../../src/archive/shown-archive.ts';
import { columnsOf } from '../../src/contracts/data-columns.ts';
import type { Locale } from '../../src/language/locales.ts';
import { recordKinds, referenceKinds } from '../../src/model/kinds.ts';
import { moneyKind } from '../../src/model/money-kind.ts';
import { idOn } from '../../src/model/presence.ts';
import type { Amount } from '../../src/model/quantity.ts';
import { attendance } from '../../src/queries/figures.ts';
import { recordGraphOf } from '../../src/queries/record-graph.ts';
import { settings } from '../../src/site/settings.ts';
import { dist, filesIn, textOf } from './dist.ts';
import { pages } from './page.ts';

interface ManifestFile {
  name: string;
  url: string;
  about: string;
  lang: string | null;
  schema: string | null;
  items: number;
  bytes: number;
  sha256: string;
}

const { contentDirs, siteUrl } = settings();
const json = (file: string) => JSON.parse(textOf(file));
const manifest: { files: ManifestFile[]; records: Record<string, number>; entries: Record<string, number> } =
  json('data/manifest.json');
const build = json('data/build.json');
const archive = shownArchive(createArchiveReader(contentDirs)(), Temporal.Instant.from(build.clock));
const fileAbout = (about: string) => manifest.files.find((file) => file.about === about && file.name.endsWith('.json'));

/** How much a file holds: as it says, else all entries of its lists, else one thing. */
function countIn(content: { count?: number }): number {
  const lists = Object.values(content).filter(Array.isArray);
  const isList = content.count === undefined && lists.length > 0 && !('name' in content);
  return content.count ?? (isList ? lists.flat().length : 1);
}

/** Whatever a client reads: as JSON has it, without fields that are undefined. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const withoutStatus = ({ status: _, ...facts }: Record<string, unknown>) => facts;

/** The facts of a call with what each sum is, where the record leaves it out. */
const withKinds = (facts: Record<string, unknown>) =>
  !('number' in facts && String(facts.number).startsWith('FC-'))
    ? facts
    : {
        ...facts,
        amounts: (facts.amounts as Amount[]).map((amount) =>
          plain({ ...amount, kind: moneyKind(amount, facts as never) }),
        ),
      };

describe('the manifest of the data', () => {
  it('names every file with its size, its SHA-256 and how much it holds', () => {
    for (const { name, bytes, sha256, items } of manifest.files) {
      const content = readFileSync(join(dist, 'data', name));
      expect([name, content.length], name).toEqual([name, bytes]);
      expect(createHash('sha256').update(content).digest('hex'), name).toBe(sha256);
      const text = content.toString('utf8');
      const held = name.endsWith('.csv')
        ? parse(text, { bom: true }).length - 1
        : name.endsWith('.ndjson')
          ? text.trim().split('\n').length
          : countIn(JSON.parse(text));
      expect([name, items]).toEqual([name, held]);
    }
  });

  it('names every file under /data/ that holds a part of the record', () => {
    const others =
      /^data\/(index\.html$|(build|codebook|csv-metadata|datapackage|manifest|openapi)\.json|catalog\.(ttl|jsonld))$|^data\/schemas\//;
    const published = filesIn(dist).filter((file) => file.startsWith('data/') && !others.test(file));
    expect(published.sort()).toEqual(manifest.files.map(({ name }) => `data/${name}`).sort());
  });

  it('counts what the archive holds', () => {
    const count = (kind: string) =>
      [...archive.records, ...archive.entries].filter((each) => each.kind === kind).length;
    expect(manifest.records).toEqual(Object.fromEntries(recordKinds.map((kind) => [kind, count(kind)])));
    expect(manifest.entries).toEqual(Object.fromEntries(referenceKinds.map((kind) => [kind, count(kind)])));
  });
});

describe('the JSON of the data', () => {
  it('is enough to rebuild the archive: every fact, word and body of every record and entry', () => {
    const rebuilt = [...recordKinds, ...referenceKinds].flatMap((kind) => {
      const content = json(`data/${fileAbout(kind)?.name}`);
      return (content.records ?? content.entries) as { id: string; kind: string; facts: object; texts?: object }[];
    });
    const things = [...archive.records, ...archive.entries].map((thing) => {
      const { kind, id } = thing;
      const facts = withKinds(withoutStatus(plain(thing.facts)));
      if (!('texts' in thing)) return { kind, id, facts };
      const texts = Object.entries(thing.texts).map(([lang, { words }]) => [
        lang,
        { ...words, body: bodySource(thing, lang as Locale) },
      ]);
      return { kind, id, facts, texts: plain(Object.fromEntries(texts)) };
    });
    const key = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`;
    const byKey = new Map(rebuilt.map((each) => [key(each), each]));
    expect(byKey.size).toBe(things.length);
    for (const thing of things) expect(byKey.get(key(thing))).toMatchObject(thing);
    for (const { kind, id, facts, texts } of rebuilt) {
      const thing = things.find((each) => key(each) === key({ kind, id }));
      expect({ facts, texts }).toEqual({ facts: thing?.facts, texts: thing?.texts });
    }
  });

  it('holds removed records, redirects and what the site says about itself', () => {
    expect(json('data/redirects.json').redirects).toEqual(archive.redirects);
    expect(json('data/removed.json').records.map(({ id }: { id: string }) => id)).toEqual(
      archive.tombstones.map(({ id }) => id),
    );
    expect(json('data/site.json')).toEqual(plain(archive.site));
  });

  it('fits its published schemas', () => {
    const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
    addFormats.default(ajv);
    for (const file of filesIn(dist).filter((each) => each.startsWith('data/schemas/'))) ajv.addSchema(json(file));
    const wrong = manifest.files.flatMap(({ name, schema }) => {
      if (name.endsWith('.csv')) return [];
      const values = name.endsWith('.ndjson')
        ? textOf(`data/${name}`)
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [json(`data/${name}`)];
      const isValid = schema && ajv.getSchema(schema);
      if (!isValid) return [`${name}: there is no schema ${schema}`];
      return values.flatMap((value) => (isValid(value) ? [] : [`${name}: ${ajv.errorsText(isValid.errors)}`]));
    });
    expect(wrong).toEqual([]);
  });
});

/** The entries of a cell, as the documentation of the tables has it. */
const entriesIn = (cell: string, separator: string): string[] =>
  cell === ''
    ? []
    : cell
        .split(new RegExp(`(?<=(?<!\\\\)(?:\\\\\\\\)*)\\${separator} `))
        .map((entry) => entry.replace(/\\([\\;,])/g, '$1'));

const unmarked = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '');

/** The values of a field in the facts, by entries of lists. */
function valuesAt(value: unknown, [field, ...rest]: string[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => valuesAt(entry, field === undefined ? [] : [field, ...rest]));
  if (field === undefined) return value ?? '';
  if (typeof value !== 'object' || value === null)
    return rest.length === 0 && ['forum', 'place', 'organisation'].includes(field) ? (value ?? '') : '';
  return valuesAt((value as Record<string, unknown>)[field], rest);
}

const asText = (value: unknown): unknown => (Array.isArray(value) ? value.map(asText) : String(value ?? ''));

describe('the tables of the data', () => {
  const kinds = [...recordKinds, ...referenceKinds];

  it.each(kinds)('hold every fact of every %s, as its JSON has it', (kind) => {
    const name = fileAbout(kind)?.name.replace('.json', '');
    const content = json(`data/${name}.json`);
    const documents: { id: string; facts: object }[] = content.records ?? content.entries;
    for (const lang of ['en', 'hu']) {
      const rows: Record<string, string>[] = parse(textOf(`data/${name}.${lang}.csv`), { bom: true, columns: true });
      expect(rows.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
      const columns = columnsOf(kind).map(({ name: column }) => column);
      expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(columns));
      for (const [at, { facts, id }] of documents.entries()) {
        for (const column of columns) {
          const wanted = asText(valuesAt(facts, column.split('.')));
          const cell = unmarked(rows[at]?.[column] ?? '');
          const isDeep = Array.isArray(wanted) && wanted.some(Array.isArray);
          const held = !Array.isArray(wanted)
            ? cell
            : isDeep
              ? cell.split('; ').map((entry) => entriesIn(entry, ','))
              : wanted.length === 1 && cell === ''
                ? ['']
                : entriesIn(cell, ';');
          expect([id, column, held]).toEqual([id, column, wanted]);
        }
      }
    }
  });
});

describe('the table of meetings, organisations and roles', () => {
  const rows: Record<string, string>[] = parse(textOf('data/meeting-organisations.csv'), { bom: true, columns: true });

  it('answers in one pivot who took part, not who was mentioned, from 2019 to 2023, with sources', () => {
    const took = rows.filter(({ role, year = '' }) => role === 'participant' && year >= '2019' && year <= '2023');
    const pivot = Map.groupBy(took, ({ organisation = '' }) => organisation);
    const wanted = new Map<string, string[]>();
    for (const record of archive.records) {
      if (record.kind !== 'meeting') continue;
      for (const entry of new Set(record.facts.participants.map((each) => idOn(each, 'organisation'))))
        wanted.set(entry, [...(wanted.get(entry) ?? []), record.facts.number]);
    }
    const years = new Map(rows.map(({ number, year = '' }) => [number, year]));
    const inYears = [...wanted].flatMap(([id, numbers]) => {
      const some = numbers.filter(
        (number) => (years.get(number) ?? '') >= '2019' && (years.get(number) ?? '') <= '2023',
      );
      return some.length > 0 ? [[id, some.sort()] as const] : [];
    });
    expect([...pivot].map(([id, lines]) => [id, lines.map(({ number }) => number)]).sort()).toEqual(inYears.sort());
    expect(took.length).toBeGreaterThan(10);
    expect(took.filter(({ sources = '' }) => !sources.startsWith('http'))).toEqual([]);
  });

  it('equals the figures of the site, which count each meeting once', () => {
    const { presences } = attendance(recordGraphOf(archive), Temporal.Instant.from(build.clock));
    const took = Map.groupBy(
      rows.filter(
        ({ role, state }) => role === 'participant' && !['planned', 'cancelled', 'postponed'].includes(state ?? ''),
      ),
      ({ organisation = '' }) => organisation,
    );
    expect([...took].map(([id, lines]) => [id, new Set(lines.map(({ number }) => number)).size]).sort()).toEqual(
      presences.map(({ organisation, attended }) => [organisation.id, attended.length]).sort(),
    );
  });

  it('equals the pages of the organisations: each names every meeting of its lines', () => {
    for (const [id, lines] of Map.groupBy(rows, ({ organisation = '' }) => organisation)) {
      const own = pages.filter(({ file }) => new RegExp(`^en/organisations/${id}/([^/]+/)?index\\.html$`).test(file));
      const missing = lines.filter(
        (line) => !own.some(({ html }) => html.includes(`${line['page-en']?.slice(siteUrl.length)}"`)),
      );
      expect([id, missing]).toEqual([id, []]);
    }
  });
});
