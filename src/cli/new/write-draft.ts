import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { createArchiveReader } from '../../archive/read-archive.ts';
import { wordingOf } from '../../language/diagnosis.ts';
import type { Locale } from '../../language/locales.ts';
import { recordHomes } from '../../model/kinds.ts';
import type { Person } from '../../model/person.ts';
import { type FolderFiles, writeFolder } from '../../source/write-folder.ts';
import { Refusal } from '../refusal.ts';
import { factsFile } from './facts-file.ts';
import { folderPath, freeId, nextNumber, type TakenNames } from './free-names.ts';
import type { CheckedInput } from './record-input.ts';
import { wordsFile } from './words-file.ts';

/** Where a draft is written, and what is known there. */
export interface Surroundings {
  taken: TakenNames;
  people: ReadonlyMap<string, Person>;
  /** The day of registration, `YYYY-MM-DD`. */
  today: string;
  /** The language of comments. */
  lang: Locale;
}

/** A new record, written or not. */
export interface Draft {
  number: string;
  /** Path of the folder below the content folder. */
  path: string;
  files: FolderFiles;
}

/** The files of a new record, with a free number and name. */
export function draftOf(input: CheckedInput, { taken, people, today, lang }: Surroundings): Draft {
  const year = Number(today.slice(0, 4));
  const number = nextNumber(input.kind, year, taken.numbers);
  const path = folderPath(input, input.id ?? freeId(input, taken.ids), year);
  const files = {
    [recordHomes[input.kind].facts]: factsFile(input, number, people, today, lang),
    'en.mdx': wordsFile(input, 'en', lang),
    'hu.mdx': wordsFile(input, 'hu', lang),
  };
  return { number, path, files };
}

/** Reads the draft as if it were part of the content already. @throws Refusal for the first error in it */
function rehearse({ path, files }: Draft, contentDirs: readonly string[]): void {
  const aside = mkdtempSync(join(tmpdir(), 'roundtable-new-'));
  try {
    writeFolder(join(aside, path), files);
    const { problems } = createArchiveReader([...contentDirs, aside])();
    const wrong = problems.find(({ file, severity }) => severity === 'error' && resolve(file).startsWith(aside + sep));
    if (wrong) throw new Refusal(`Nothing was written. ${wordingOf(wrong, 'en').join(' ')}`);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Writes the folder of a draft, whole or not at all, and never over another. @throws Refusal */
export function writeDraft(draft: Draft, contentDirs: readonly [string, ...string[]]): string {
  rehearse(draft, contentDirs);
  const folder = join(contentDirs[0], draft.path);
  if (!writeFolder(folder, draft.files)) {
    throw new Refusal(`${folder} already exists; nothing was written. Choose another name with --id.`);
  }
  return folder;
}
