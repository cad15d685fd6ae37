import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Block, RecordState, TextState } from '../checks/record-change.ts';
import { type Locale, locales } from '../language/locales.ts';
import { recordHomes } from '../model/kinds.ts';
import { readText } from '../source/content-folder.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { normalForm } from '../source/signs/normal-form.ts';
import type { ArchiveRecord } from './archive.ts';
import { bodyMeaning } from './body-meaning.ts';

const named = (path: string) => relative(process.cwd(), path);

/** The paragraphs of the body of a text. */
function blocksOf(text: string): Block[] {
  const body = splitFrontMatter(text)?.body ?? text;
  const first = text.slice(0, text.length - body.length).split('\n').length;
  const lines = body.split('\n').map((line, index) => ({ text: line.trim(), line: first + index }));
  const blocks: Block[] = [];
  for (const [index, { text: words, line }] of lines.entries()) {
    const last = blocks.at(-1);
    if (words === '') continue;
    if (last && lines[index - 1]?.text !== '') last.text += ` ${words}`;
    else blocks.push({ text: words, line });
  }
  return blocks;
}

/** A record with all that its readers have of it. Reads its texts and attachments. */
export function recordState({ kind, id, folder, facts, texts }: ArchiveRecord): RecordState {
  const stateOf = (lang: Locale): [Locale, TextState][] => {
    const text = texts[lang];
    if (!text) return [];
    const written = normalForm(readText(text.path), text.path);
    const body = bodyMeaning(written, text.path) ?? splitFrontMatter(written)?.body ?? '';
    return [[lang, { file: named(text.path), words: text.words, body, blocks: blocksOf(written) }]];
  };
  const files = facts.attachments.flatMap(({ file }) => (file && existsSync(join(folder, file)) ? file : []));
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return {
    kind,
    id,
    file: named(join(folder, recordHomes[kind].facts)),
    facts,
    texts: Object.fromEntries(locales.flatMap(stateOf)),
    attachments: Object.fromEntries(files.map((name) => [name, hash(name)])),
  };
}
