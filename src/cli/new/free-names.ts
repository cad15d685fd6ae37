import { join } from 'node:path';
import { idFrom } from '../../model/ids.ts';
import { type RecordKind, recordHomes, referenceFiles } from '../../model/kinds.ts';
import { parseReferenceNumber, referenceNumber } from '../../site/reference-number.ts';
import { listFiles, readText } from '../../source/content-folder.ts';
import type { CheckedInput } from './record-input.ts';

/** Names and numbers that cannot be given again. */
export interface TakenNames {
  ids: ReadonlySet<string>;
  numbers: readonly string[];
}

const factsFiles = new Set(Object.values(recordHomes).map(({ facts }) => facts));
const entryFiles = new Set(Object.values(referenceFiles));

/** Everything that is taken in content folders, also by what cannot be read because of a mistake. */
export function takenNames(folders: readonly string[]): TakenNames {
  const ids = new Set<string>();
  const numbers: string[] = [];
  for (const folder of folders) {
    for (const path of listFiles(folder)) {
      const [file = '', parent] = path.split('/').reverse();
      if (parent !== undefined) ids.add(parent);
      if (parent === undefined && entryFiles.has(file)) {
        for (const [, id = ''] of readText(join(folder, path)).matchAll(/^["']?([\w-]+)["']?:/gm)) ids.add(id);
      }
      if (!factsFiles.has(file)) continue;
      for (const [, number = ''] of readText(join(folder, path)).matchAll(
        /^number:\s*["']?([A-Z]{2}-\d{4}-\d{3,})/gm,
      )) {
        numbers.push(number);
      }
    }
  }
  return { ids, numbers };
}

/** The number after the highest of a year; gaps stay, since a number is never used again. */
export function nextNumber(kind: RecordKind, year: number, numbers: readonly string[]): string {
  const { prefix } = recordHomes[kind];
  const used = numbers.flatMap((text) => {
    const number = parseReferenceNumber(text);
    return number?.prefix === prefix && number.year === year ? number.running : [];
  });
  return referenceNumber({ prefix, year, running: Math.max(0, ...used) + 1 });
}

/** How long a name made from a title may be; addresses stay readable. */
const longest = 60;

function shortened(id: string): string {
  return id.length <= longest
    ? id
    : id
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longest);
}

/**
 * The name of a folder for a new record, and the last part of its address: of a meeting its date and title, of others
 * the title and, if the title does not contain it, the year. A serial number is added if that name is taken.
 */
export function freeId({ kind, date, titles }: CheckedInput, ids: ReadonlySet<string>): string {
  const title = shortened(idFrom(titles.en) || idFrom(titles.hu) || kind);
  const year = date?.slice(0, 4);
  const dated = date && kind === 'meeting' ? (title.startsWith(date) ? title : `${date}-${title}`) : undefined;
  const wanted = dated ?? (year && !title.split('-').includes(year) ? `${title}-${year}` : title);
  let id = wanted;
  for (let count = 2; ids.has(id); count++) id = `${wanted}-${count}`;
  return id;
}

/** The path of the folder of a new record under its content folder. */
export function folderPath({ kind, date }: Pick<CheckedInput, 'kind' | 'date'>, id: string, year: number): string {
  const { folder } = recordHomes[kind];
  if (kind === 'campaign') return `${folder}/${id}`;
  return `${folder}/${date?.slice(0, 4) ?? (kind === 'meeting' ? 'undated' : year)}/${id}`;
}
