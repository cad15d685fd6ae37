import { join } from 'node:path';
import type { RuledClaim } from '../checks/judge.ts';
import type { RecordSubject, WordsSubject } from '../checks/subject.ts';
import { type Locale, locales } from '../language/locales.ts';
import { validateFacts } from '../model/entries.ts';
import { isId } from '../model/ids.ts';
import { type RecordKind, recordHomes } from '../model/kinds.ts';
import { tombstoneSchema } from '../model/record.ts';
import { validate } from '../model/validate.ts';
import { type Words, wordsSchema } from '../model/words.ts';
import type { ArchiveRecord, Text } from './archive.ts';
import type { FileReader } from './file-reader.ts';
import { fingerprint } from './fingerprint.ts';
import type { Folder } from './folder-plan.ts';
import { type Gathering, syntaxClaims, valueClaims } from './gathering.ts';

const wordsSchemas = {
  meeting: wordsSchema('meeting'),
  campaign: wordsSchema('campaign'),
  'funding-call': wordsSchema('funding-call'),
};

const tombstoneSchemas = {
  meeting: tombstoneSchema('meeting'),
  campaign: tombstoneSchema('campaign'),
  'funding-call': tombstoneSchema('funding-call'),
};

const error = (rule: string, file: string, sentence: string, remedy: string): RuledClaim => ({
  file,
  rule,
  severity: 'error',
  sentence,
  remedy,
});

/** The name of the text file of a language in a folder, and whether there are two of them. */
function textFile(files: readonly string[], lang: Locale): { name: string | undefined; twice: boolean } {
  const names = [`${lang}.mdx`, `${lang}.md`].filter((name) => files.includes(name));
  return { name: names[0], twice: names.length > 1 };
}

interface ReadText {
  subject: WordsSubject;
  text: Text;
}

function readText(kind: RecordKind, root: string, file: string, reader: FileReader, claims: RuledClaim[]): ReadText {
  const path = join(root, file);
  const { front, prose, mentions, hasBody, digest } = reader.text(path);
  claims.push(...syntaxClaims(file, front.flaws));
  const judged = validate(wordsSchemas[kind], front.value ?? {});
  if (front.flaws.length === 0) claims.push(...valueClaims('words', file, judged));
  for (const { line, column, claim, sentence, remedy } of prose) {
    claims.push({ ...error(`prose/${claim}`, file, sentence, remedy), place: { line, column } });
  }
  const words = judged.value ?? ({} as Words);
  return { subject: { file, words, mentions, hasBody }, text: { words, path, digest } };
}

/** What is odd about the folder itself: its name, and files that nobody reads. */
function folderClaims(kind: RecordKind, { path, files }: Folder, id: string): RuledClaim[] {
  const { folder, facts } = recordHomes[kind];
  if (!files.includes(facts)) {
    const meant = files.find((name) => /\.ya?ml$/.test(name));
    const remedy = meant ? `Rename ${meant} to ${facts}.` : `Add ${facts}, or move the files where they belong.`;
    return [
      error('record/facts-file', `${path}/${files[0]}`, `This folder has no ${facts}, so it is no record.`, remedy),
    ];
  }
  if (path === folder) {
    return [
      error(
        'record/folder-name',
        `${path}/${facts}`,
        'The record has no folder of its own.',
        `Put its files into ${folder}/<name>/.`,
      ),
    ];
  }
  if (!isId(id) || /^\d{4}$/.test(id)) {
    const remedy = 'Rename the folder: lower-case words without accents, joined by hyphens, and more than a year.';
    return [
      error('record/folder-name', `${path}/${facts}`, `“${id}” cannot be the name of a record’s folder.`, remedy),
    ];
  }
  return [];
}

/** Reads the folder of one record into the gathering. */
export function readRecord(kind: RecordKind, root: string, folder: Folder, reader: FileReader, into: Gathering): void {
  const { claims } = into;
  const id = folder.path.split('/').at(-1) ?? '';
  const odd = folderClaims(kind, folder, id);
  claims.push(...odd);
  if (odd.length > 0) return;
  const file = `${folder.path}/${recordHomes[kind].facts}`;
  const facts = reader.facts(join(root, file));
  const raw = (facts.value ?? {}) as Record<string, unknown>;
  const number = typeof raw.number === 'string' ? { number: raw.number } : {};
  into.owners.push({ kind, id, file, path: [], ...number });
  claims.push(...syntaxClaims(file, facts.flaws));

  const others = new Set(folder.files).difference(new Set([recordHomes[kind].facts]));
  if (raw.status === 'removed') {
    const tomb = validate(tombstoneSchemas[kind], raw);
    claims.push(...valueClaims(kind, file, tomb));
    if (tomb.ok) into.tombstones.push({ kind, id, facts: tomb.value });
    for (const name of others) {
      const sentence = 'The record is removed and this file is still here.';
      claims.push(error('record/removed-files', `${folder.path}/${name}`, sentence, 'Remove the file; git keeps it.'));
    }
    return;
  }

  const texts: RecordSubject['texts'] = {};
  const read: Partial<Record<Locale, Text>> = {};
  for (const lang of locales) {
    const { name, twice } = textFile(folder.files, lang);
    if (!name) continue;
    others.delete(name);
    const path = `${folder.path}/${name}`;
    if (twice) claims.push(error('words/two-files', path, `There is ${lang}.mdx and ${lang}.md.`, 'Keep one of them.'));
    const { subject, text } = readText(kind, root, path, reader, claims);
    texts[lang] = subject;
    read[lang] = text;
  }

  const judged = validateFacts(kind, raw);
  if (facts.flaws.length === 0) claims.push(...valueClaims(kind, file, judged));
  if (!judged.value || facts.flaws.length > 0) return;
  const files = [...others].filter((name) => !/^(en|hu)\.mdx?$/.test(name));
  into.subjects.records.push({ kind, id, file, base: [], facts: judged.value, texts, files } as RecordSubject);
  const digest = fingerprint([facts.digest, ...locales.map((lang) => read[lang]?.digest ?? '')].join());
  into.records.push({
    kind,
    id,
    folder: join(root, folder.path),
    facts: judged.value,
    texts: read,
    digest,
  } as ArchiveRecord);
}
