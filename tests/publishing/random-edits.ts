import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { call, campaign, type Files, filesOf, meeting, writeInto } from '../builders.ts';
import { aPicture } from '../pictures.ts';

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Edit = (files: Files, pick: <T>(some: readonly T[]) => T) => Files;

const healthy: Files = filesOf('healthy');
const records = [meeting, campaign, call];
const textOf = (files: Files, path: string) => String(files[path] ?? healthy[path] ?? '');
const withText = (files: Files, path: string, text: string | Uint8Array): Files => ({ ...files, [path]: text });
const change = (files: Files, path: string, edit: (text: string) => string) =>
  withText(files, path, edit(textOf(files, path)));
const factsOf = (record: string) =>
  Object.keys(healthy).find((path) => dirname(path) === record && path.endsWith('.yaml')) ?? '';
const inTexts = (record: string) => [`${record}/en.mdx`, `${record}/hu.mdx`];

/** Renames a folder, or gives every file below another one. */
function moved(files: Files, from: string, to: string): Files {
  const entries = Object.entries(files).map(([path, text]) => [path.replace(`${from}/`, `${to}/`), text] as const);
  return Object.fromEntries(entries);
}

/** What somebody does to a content folder, right and wrong. */
async function everyEdit(): Promise<Record<string, Edit>> {
  const picture = await aPicture('jpeg');
  return {
    'a sentence more': (files, pick) =>
      change(files, pick(records.flatMap(inTexts)), (text) => `${text}\nOne more sentence.\n`),
    'a letter for another': (files, pick) =>
      change(files, pick(records.flatMap(inTexts)), (text) => text.replace(/a(?=[^a]*$)/, 'e')),
    'another title': (files, pick) =>
      change(files, pick(records.flatMap(inTexts)), (text) => text.replace(/^title: /m, 'title: New ')),
    'broken facts': (files, pick) => change(files, factsOf(pick(records)), (text) => `${text}\nwrong: [\n`),
    'an unknown field': (files, pick) => change(files, factsOf(pick(records)), (text) => `${text}\nwrong: 1\n`),
    'an id that nobody has': (files, pick) =>
      change(files, factsOf(pick(records)), (text) => text.replace('prevention', 'prevntion')),
    'a broken text': (files, pick) => change(files, pick(records.flatMap(inTexts)), (text) => `${text}\n<Note>\n`),
    'windows line ends': (files, pick) =>
      change(files, pick(records.flatMap(inTexts)), (text) => text.replaceAll(/\r?\n/g, '\r\n')),
    'no text': (files, pick) =>
      Object.fromEntries(Object.entries(files).filter(([path]) => path !== pick(inTexts(meeting)))),
    'no record': (files, pick) => {
      const gone = pick(records);
      return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(`${gone}/`)));
    },
    'another id': (files, pick) => {
      const record = pick(records);
      return moved(files, record, `${record}-renamed`);
    },
    'a second record with the number': (files, pick) => {
      const record = pick(records);
      return { ...files, ...moved({ [factsOf(record)]: textOf(files, factsOf(record)) }, record, `${record}-again`) };
    },
    'other topics': (files) => change(files, 'topics.yaml', (text) => text.replace(/^prevention/m, 'prevention-first')),
    'no contact of the site': (files) => change(files, 'site.yaml', (text) => text.replace(/corrections: \S+ /, '')),
    'a folder within a record': (files, pick) => withText(files, `${pick(records)}/more/notes.txt`, 'notes'),
    'a stray text': (files, pick) => withText(files, `${pick(records)}/${pick(['notes.md', 'de.mdx', 'x.yaml'])}`, 'x'),
    'a picture': (files) =>
      change(
        withText(files, `${meeting}/hall.jpg`, picture),
        `${meeting}/en.mdx`,
        (text) => `${text}\n[Hall](hall.jpg)\n`,
      ),
    'a cut picture': (files) => withText(files, `${meeting}/hall.jpg`, picture.subarray(0, 300)),
    'as it was': () => healthy,
    'one record as it was': (files, pick) => {
      const record = pick(records);
      return { ...files, ...Object.fromEntries(Object.entries(healthy).filter(([path]) => dirname(path) === record)) };
    },
  };
}

/** Brings the files of a folder from one state to another; what is the same is not written. */
function sync(root: string, before: Files, after: Files): void {
  for (const path of Object.keys(before)) if (!(path in after)) rmSync(join(root, path));
  for (const [path, text] of Object.entries(after)) {
    if (before[path] === text) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeInto(root, path, text);
  }
}

/** Makes random edits, and calls back after each. */
export async function doEdits(root: string, count: number, seed: number, then: (name: string) => Promise<void>) {
  const next = chance(seed);
  const pick = <T>(some: readonly T[]): T => some[Math.floor(next() * some.length)] as T;
  const edits = Object.entries(await everyEdit());
  let files = healthy;
  for (let step = 0; step < count; step++) {
    const [name, edit] = pick(edits);
    const after = edit(files, pick);
    sync(root, files, after);
    files = after;
    await then(`${step}: ${name}`);
  }
}
