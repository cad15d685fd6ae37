import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Files } from '../builders.ts';
import { aPicture } from '../pictures.ts';
import { filesIn } from './dist.ts';

/** Everything about a record that somebody wrote, and where a word of it might slip out. */
const fields = [
  'id',
  'title',
  'summary',
  'plain',
  'note',
  'basis',
  'agenda',
  'agendaId',
  'decision',
  'figure',
  'unnamed',
  'group',
  'groupId',
  'label',
  'file',
  'inside',
  'picture',
  'alt',
  'caption',
  'credit',
  'heading',
  'body',
  'callout',
  'source',
  'publisher',
  'address',
  'change',
  'copy',
] as const;

type Field = (typeof fields)[number];

/** Where each field’s word is; the address of a source is shown, and so is everything else. */
export type Canaries = Record<Field, string>;

/** Words that nothing else holds and no stemmer shortens, one for each field of a record. */
export function canariesOf(record: 'd' | 's' | 'e'): Canaries {
  const letters = (index: number) => String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));
  return Object.fromEntries(fields.map((field, index) => [field, `qx${record}${letters(index)}vzq`])) as Canaries;
}

/** The files of a meeting with a canary in every field, by path below the content folder. */
export async function recordOf(canaries: Canaries, facts: string, more = ''): Promise<Files> {
  const c = canaries;
  const folder = `meetings/2026/${c.id}`;
  const words = `---
title: The ${c.title}
summary: In short ${c.summary}.
plain-summary: Plainly ${c.plain}.
note: It is noted ${c.note}.
start-basis: Inferred ${c.basis}.
agenda:
  ${c.agendaId}: Item ${c.agenda}
decisions:
  agreed: Agreed ${c.decision}.
figures:
  counted: counted ${c.figure}
groups:
  ${c.groupId}: guests ${c.group}
attachments:
  paper: Paper ${c.label}
changes:
  first: Changed ${c.change}.
---
Text ${c.body}.

## Heading ${c.heading}

<Figure src="${c.picture}.jpg" alt="Seen ${c.alt}" credit="Made by ${c.credit}" licence="CC0" caption="Under it ${c.caption}" />

<Note>Mark ${c.callout}.</Note>
${more}`;
  const yaml = `${facts}
original: en
type: conference
organisers: [ministry]
start: 2026-10
start-basis: inferred
agenda:
  - { id: ${c.agendaId} }
decisions: [agreed]
groups: [${c.groupId}]
figures:
  - { id: counted, value: 12, source: minutes }
attachments:
  - { id: paper, file: ${c.file}.pdf }
sources:
  - id: minutes
    url: https://example.org/${c.address}
    publisher-name: House ${c.publisher}
    title: Minutes ${c.source}
    language: en
    read: 2026-10-20
    archived: { url: "https://archive.example.org/${c.copy}", at: 2024-05-03 }
changes:
  - { id: first, at: 2026-10-27, kind: update }
`;
  return {
    [`${folder}/meeting.yaml`]: yaml,
    [`${folder}/en.mdx`]: words,
    [`${folder}/hu.mdx`]: words,
    [`${folder}/${c.file}.pdf`]: `%PDF-1.4 ${c.inside}`,
    [`${folder}/${c.picture}.jpg`]: await aPicture('jpeg', 6, false),
    // Named by nobody: never published.
    [`${folder}/${c.unnamed}.txt`]: c.unnamed,
  };
}

/** The bytes of a file, and behind them what they hold when they are unpacked. */
function unpacked(bytes: Buffer): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? Buffer.concat([bytes, gunzipSync(bytes)]) : bytes).toString('latin1').toLowerCase();
}

/** The canaries in the files of a folder, in their names and bytes: where each is. */
export function canariesIn(folder: string, files = filesIn(folder)): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of files) {
    const text = `${file.toLowerCase()}\n${unpacked(readFileSync(join(folder, file)))}`;
    for (const word of new Set(text.match(/qx[a-z]{2,4}?vzq/g))) found.set(word, [...(found.get(word) ?? []), file]);
  }
  return found;
}
