import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { documentsOf, writeDocuments } from '../../bench/peers/documents.ts';
import { copyTemplates, peers } from '../../bench/peers/peer.ts';
import { anArchiveFolder } from '../builders.ts';

const records = 25;

const content = mkdtempSync(join(tmpdir(), 'roundtable-documents-'));
let source: ReturnType<typeof documentsOf>;

beforeAll(() => {
  generate({ records, out: content, seed: 1 });
  source = documentsOf(content);
});

afterAll(() => rmSync(content, { recursive: true }));

it('makes one document for each record and language, with a day and at least one topic', () => {
  const { documents } = source;
  expect(new Set(documents.map(({ path }) => path)).size).toBe(2 * records);
  for (const { data } of documents) {
    expect(data.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(data.topics.length).toBeGreaterThan(0);
  }
});

it('leaves no tag in a text, and leads links to pages that the sites have', () => {
  const { documents, names } = source;
  const pages = new Set([
    ...documents.map(({ path }) => `/${path.replace(/\.md$/, '')}/`),
    ...['en', 'hu'].flatMap((lang) =>
      Object.entries(names).flatMap(([section, ids]) => Object.keys(ids).map((id) => `/${lang}/${section}/${id}/`)),
    ),
  ]);
  const links = documents.flatMap(({ body }) => [...body.matchAll(/\]\((\/[^)]*)\)/g)].map(([, link]) => link ?? ''));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !pages.has(link))).toEqual([]);
  expect(documents.filter(({ body }) => /<\/?[A-Z]/.test(body)).map(({ path }) => path)).toEqual([]);
});

it.each(Object.entries(peers))('gives the project of %s its templates, documents and names', (_name, peer) => {
  const project = anArchiveFolder({});
  copyTemplates(peer, project);
  writeDocuments(source, join(project, peer.documents), join(project, peer.names));
  for (const { path, data } of source.documents)
    expect(readFileSync(join(project, peer.documents, path), 'utf8')).toContain(String(data.number));
  expect(JSON.parse(readFileSync(join(project, peer.names), 'utf8'))).toEqual(source.names);
  const configuration = ['config.toml', 'eleventy.config.mjs', 'astro.config.mjs'];
  expect(configuration.filter((file) => existsSync(join(project, file)))).toHaveLength(1);
});
