import type { PageRecord } from './page-record.ts';
import type { Written, WrittenFiles } from './written-files.ts';

/**
 * Lists of many files and of what pages have read, as columns of bytes: a site of ten thousand records has a quarter of a
 * million files and millions of reads, and JSON of these takes seconds to parse and to write.
 */

/** Separates the texts of a column: no path and no name of a read can hold it. */
const separator = '\0';

const digestLength = 64;

const ofTexts = (texts: Iterable<string>): Buffer => Buffer.from([...texts].join(separator));
const ofNumbers = (numbers: Float64Array | Uint32Array): Buffer =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** Columns as one block: a line of JSON that says how long each is, and then all of them. */
function joinColumns(columns: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(columns.map(({ length }) => length))}\n`), ...columns]);
}

/** Takes the columns of a block one after the other. @throws RangeError where the block is not as long as it says */
function columnReader(block: Buffer) {
  const end = block.indexOf('\n');
  const lengths: number[] = JSON.parse(block.toString('utf8', 0, end));
  let start = end + 1;
  if (lengths.reduce((sum, length) => sum + length, start) !== block.length)
    throw new RangeError(`A block of ${block.length} bytes is not as long as it says.`);
  const next = (): Buffer => {
    const column = block.subarray(start, start + (lengths.shift() ?? 0));
    start += column.length;
    return column;
  };
  // Numbers have to begin at a multiple of their size, so that they are copied.
  const numbers = () => new Uint8Array(next()).buffer;
  return {
    text: () => next().toString(),
    texts: (count: number): string[] => next().toString().split(separator).slice(0, count),
    integers: () => new Uint32Array(numbers()),
    floats: () => new Float64Array(numbers()),
  };
}

type Columns = ReturnType<typeof columnReader>;

function columnsOfFiles(files: WrittenFiles): Buffer[] {
  const written = [...files.values()];
  return [
    ofTexts(files.keys()),
    Buffer.from(written.map(({ digest }) => digest).join('')),
    ofNumbers(Float64Array.from(written, ({ size }) => size)),
    ofNumbers(Float64Array.from(written, ({ mtime }) => mtime)),
  ];
}

function readFiles(columns: Columns): WrittenFiles {
  const paths = columns.text();
  const digests = columns.text();
  const [sizes, mtimes] = [columns.floats(), columns.floats()];
  const files = new Map<string, Written>();
  if (sizes.length === 0) return files;
  for (const [at, path] of paths.split(separator).entries())
    files.set(path, {
      digest: digests.slice(at * digestLength, (at + 1) * digestLength),
      size: sizes[at] ?? 0,
      mtime: mtimes[at] ?? 0,
    });
  return files;
}

/** Lists of numbers as two columns: how many each has, and all of them. */
function columnsOfLists(lists: readonly Uint32Array[]): Buffer[] {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const own of lists) {
    all.set(own, start);
    start += own.length;
  }
  return [ofNumbers(Uint32Array.from(lists, ({ length }) => length)), ofNumbers(all)];
}

function readLists(columns: Columns): Uint32Array[] {
  const [counts, all] = [columns.integers(), columns.integers()];
  let start = 0;
  return Array.from(counts, (count) => {
    start += count;
    return all.subarray(start - count, start);
  });
}

function columnsOfRecord({ clock, reads, fingerprints, pages, routes }: PageRecord): Buffer[] {
  const positions = new Map(pages.keys().map((path, at) => [path, at]));
  const ofRoutes = [...routes.values()];
  return [
    ofNumbers(Float64Array.of(clock)),
    ofNumbers(Uint32Array.of(reads.length)),
    ofTexts(reads),
    ofTexts(fingerprints),
    ofTexts(pages.keys()),
    ...columnsOfLists([...pages.values()]),
    ofTexts(routes.keys()),
    ...columnsOfLists(ofRoutes.map((route) => route.reads)),
    ...columnsOfLists(ofRoutes.map(({ files }) => Uint32Array.from(files, (path) => positions.get(path) ?? 0))),
  ];
}

function readRecord(columns: Columns): PageRecord {
  const [clock = 0] = columns.floats();
  const [count = 0] = columns.integers();
  const [reads, fingerprints] = [columns.texts(count), columns.texts(count)];
  const names = columns.text();
  const ofPages = readLists(columns);
  const paths = ofPages.length === 0 ? [] : names.split(separator);
  const routeNames = columns.text().split(separator);
  const ofRoutes = readLists(columns);
  const files = readLists(columns);
  return {
    clock,
    reads,
    fingerprints,
    pages: new Map(ofPages.map((own, at) => [paths[at] ?? '', own])),
    routes: new Map(
      ofRoutes.map((own, at) => [
        routeNames[at] ?? '',
        { files: Array.from(files[at] ?? [], (position) => paths[position] ?? ''), reads: own },
      ]),
    ),
  };
}

/** The files of a site, and what its pages were made of. */
export interface SiteList {
  files: WrittenFiles;
  record: PageRecord;
}

/** A site’s list as bytes. */
export const packSite = ({ files, record }: SiteList): Buffer =>
  joinColumns([...columnsOfFiles(files), ...columnsOfRecord(record)]);

/** @throws Error where the bytes are something else */
export function unpackSite(bytes: Buffer): SiteList {
  const columns = columnReader(bytes);
  return { files: readFiles(columns), record: readRecord(columns) };
}

/** What is kept with a record as bytes; the rest of it as JSON has it. */
export const packWithRecord = <T extends { record: PageRecord }>({ record, ...rest }: T): Buffer =>
  joinColumns([Buffer.from(JSON.stringify(rest)), ...columnsOfRecord(record)]);

/** @throws Error where the bytes are something else */
export function unpackWithRecord<T extends { record: PageRecord }>(bytes: Buffer): T {
  const columns = columnReader(bytes);
  return { ...JSON.parse(columns.text()), record: readRecord(columns) };
}
