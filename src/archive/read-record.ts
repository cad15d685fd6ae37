import { join } from 'node:path';
import { judgeAlone } from '../checks/judge.ts';
import type { RecordSubject, WordsSubject } from '../checks/subject.ts';
import type { Diagnosis } from '../language/diagnosis.ts';
import { type Locale, locales } from '../language/locales.ts';
import { validateFacts } from '../model/entries.ts';
import { idFrom, isId } from '../model/ids.ts';
import { type RecordKind, recordHomes, recordKinds } from '../model/kinds.ts';
import { type Tombstone, tombstoneSchema } from '../model/record.ts';
import { originalFingerprint } from '../model/translation.ts';
import { type Validation, validate } from '../model/validate.ts';
import { textFileName, wordsSchema } from '../model/words.ts';
import { parseReferenceNumber } from '../site/reference-number.ts';
import { isRead } from '../source/yaml-text.ts';
import type { ArchiveRecord, Text } from './archive.ts';
import { readFacts, readRecordText } from './file-reader.ts';
import { fingerprint } from './fingerprint.ts';
import type { Folder } from './folder-plan.ts';
import type { OpenFolder } from './folder-state.ts';
import {
  emptyFileClaim,
  proseClaims,
  type ReadClaim,
  type RecordPart,
  readClaim,
  syntaxClaims,
  valueClaims,
} from './gathering.ts';
import { phraseClaims } from './phrase-claims.ts';

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

/** The name of the text file of a language in a folder, and whether there are two of them. */
function textFile(files: readonly string[], lang: Locale): { name: string | undefined; twice: boolean } {
  const names = [`${lang}.mdx`, `${lang}.md`].filter((name) => files.includes(name));
  return { name: names[0], twice: names.length > 1 };
}

interface ReadText {
  subject: WordsSubject;
  text: Text;
  bodyDigest: string;
  /** What the text holds besides its body. */
  head: string;
}

function readText(kind: RecordKind, folder: OpenFolder, lang: Locale, name: string, into: RecordPart): ReadText {
  const file = `${folder.path}/${name}`;
  const path = join(folder.directory, name);
  const { claims } = into;
  const { phrases } = folder;
  const read = readRecordText(folder.text(name), path, phrases);
  const { front, prose, mentions, traces, hasBody, bodyDigest, frontDigest, digest } = read;
  claims.push(...syntaxClaims(file, front));
  const judged = validate(wordsSchemas[kind], front.value ?? {});
  if (isRead(front)) claims.push(...valueClaims('words', file, judged));
  claims.push(...proseClaims(file, prose));
  const words = isRead(front) ? judged.value : undefined;
  if (phrases) into.judged.push(...phraseClaims(file, words, read.phrases, phrases.find[lang]));
  const targets = [...new Set(mentions.map(({ target }) => target))];
  return {
    subject: { file, words, mentions, traces, hasBody },
    text: { words: words ?? {}, path, targets, digest },
    bodyDigest,
    head: [frontDigest, ...targets].join(' '),
  };
}

/** What is odd about the folder itself: its name, and files that nobody reads. */
function folderClaims(kind: RecordKind, { path, home, files, isWithin }: Folder, id: string): ReadClaim[] {
  const { folder, facts } = recordHomes[kind];
  const at = (rule: string, name: string | undefined, diagnosis: Diagnosis) => [
    readClaim(rule, { file: `${path}/${name}`, ...diagnosis }),
  ];
  if (!files.includes(facts)) {
    if (isWithin && !files.some((name) => /\.(mdx?|ya?ml)$/i.test(name))) {
      return at('record/known-file', files[0], { code: 'folder-in-record', params: {} });
    }
    const found = files.find((name) => /\.ya?ml$/i.test(name));
    const right = recordKinds.map((other) => recordHomes[other]).find((other) => other.facts === found);
    const params = { facts, found, folder: right?.folder };
    return at('record/facts-file', found ?? files[0], { code: 'no-facts-file', params });
  }
  if (path === home + folder || /^\d{4}$/.test(id)) {
    return at('record/folder-name', facts, { code: 'no-folder-of-its-own', params: { path } });
  }
  if (isId(id)) return [];
  return at('record/folder-name', facts, { code: 'record-folder-name', params: { id, suggestion: idFrom(id) } });
}

/** Claims about a tombstone; what is left of the facts is one mistake, however much it is. */
function tombClaims(kind: RecordKind, file: string, tomb: Validation<Tombstone>): ReadClaim[] {
  const claims = valueClaims(kind, file, tomb);
  const [left, ...more] = claims.filter(({ rule }) => rule === `${kind}/unknown-field`);
  if (!left || more.length === 0) return claims;
  const { path = [] } = left;
  const one = readClaim(left.rule, { file, path, code: 'removed-with-facts', params: {} });
  return [...claims.filter((claim) => claim !== left && !more.includes(claim)), one];
}

/** The number a record owns; one that belongs to another kind of record takes none away from there. */
function numberIn({ number }: Record<string, unknown>, kind: RecordKind): { number?: string } {
  if (typeof number !== 'string' || parseReferenceNumber(number)?.prefix !== recordHomes[kind].prefix) return {};
  return { number };
}

/** Reads the facts that a removed record keeps; any other file of its folder is a mistake. */
function readTombstone(
  kind: RecordKind,
  folder: Folder,
  raw: Record<string, unknown>,
  others: ReadonlySet<string>,
  into: RecordPart,
): void {
  const id = folder.path.split('/').at(-1) ?? '';
  const tomb = validate(tombstoneSchemas[kind], raw);
  into.claims.push(...tombClaims(kind, `${folder.path}/${recordHomes[kind].facts}`, tomb));
  if (tomb.ok) into.tombstones.push({ kind, id, facts: tomb.value });
  for (const name of others) {
    const claim = { file: `${folder.path}/${name}`, code: 'removed-with-file', params: {} } as const;
    into.claims.push(readClaim('record/removed-files', claim));
  }
}

/** Reads the texts of a record, one for each language that has a file. */
function readTexts(kind: RecordKind, folder: OpenFolder, into: RecordPart) {
  const texts: RecordSubject['texts'] = {};
  const read: Partial<Record<Locale, Text>> = {};
  const bodyDigests: Partial<Record<Locale, string>> = {};
  const heads: string[] = [];
  for (const lang of locales) {
    const { name, twice } = textFile(folder.files, lang);
    if (!name) continue;
    const file = `${folder.path}/${name}`;
    if (twice) into.claims.push(readClaim('words/two-files', { file, code: 'two-text-files', params: { lang } }));
    const { subject, text, bodyDigest, head } = readText(kind, folder, lang, name, into);
    texts[lang] = subject;
    read[lang] = text;
    bodyDigests[lang] = bodyDigest;
    heads.push(`${lang} ${head}`);
  }
  return { texts, read, bodyDigests, heads };
}

/** Reads the folder of one record. Nothing outside it decides what comes out. */
export function readRecord(kind: RecordKind, folder: OpenFolder, into: RecordPart): void {
  const { claims } = into;
  const id = folder.path.split('/').at(-1) ?? '';
  const odd = folderClaims(kind, folder, id);
  claims.push(...odd);
  if (odd.length > 0) return void into.unread.add(kind);
  const file = `${folder.path}/${recordHomes[kind].facts}`;
  const facts = readFacts(folder.text(recordHomes[kind].facts));
  const raw = (facts.value ?? {}) as Record<string, unknown>;
  into.owners.push({ kind, id, file, path: [], ...numberIn(raw, kind) });
  claims.push(...syntaxClaims(file, facts));

  const others = new Set(folder.files).difference(new Set([recordHomes[kind].facts]));
  if (raw.status === 'removed') {
    readTombstone(kind, folder, raw, others, into);
    return;
  }
  const { texts, read, bodyDigests, heads } = readTexts(kind, folder, into);
  for (const lang of locales) others.delete(textFile(folder.files, lang).name ?? '');
  if (!isRead(facts)) return;
  if (facts.value === undefined) {
    claims.push(emptyFileClaim(kind, file, ['number', 'status', 'original', 'type']));
    return;
  }
  const judged = validateFacts(kind, raw);
  claims.push(...valueClaims(kind, file, judged));
  if (!judged.value) return;
  const files = [...others].filter((name) => !textFileName.test(name));
  const attached = files.map((name) => ({ name, ...folder.facts(name) }));
  const { original, changes } = judged.value;
  const words = texts[original]?.words;
  const print = words && originalFingerprint({ words, bodyDigest: bodyDigests[original] ?? '', changes }, fingerprint);
  const doubtful: RecordSubject['doubtful'] = new Set(judged.ok ? [] : judged.flaws.map(({ path }) => path[0] ?? ''));
  const subject = {
    kind,
    id,
    file,
    base: [] as [],
    facts: judged.value,
    doubtful,
    texts,
    fingerprint: print,
    files,
    attached,
  } as RecordSubject;
  into.subjects.records.push(subject);
  into.judged.push(...judgeAlone(subject));
  into.records.push({
    kind,
    id,
    folder: folder.directory,
    facts: judged.value,
    texts: read,
    fingerprint: print,
    digest: fingerprint([facts.digest, ...locales.map((lang) => read[lang]?.digest ?? '')].join()),
    headDigest: fingerprint([facts.digest, ...heads].join()),
  } as ArchiveRecord);
}
