import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Diagnostic, inReadingOrder } from '../checks/diagnostic.ts';
import type { RuledClaim } from '../checks/rule.ts';
import { readText, rememberPerFile } from '../source/content-folder.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import type { FieldPath, Position } from '../source/position.ts';
import { normalForm, writtenColumn } from '../source/signs/normal-form.ts';
import { locator, writtenValue } from '../source/yaml-text.ts';
import type { ReadClaim } from './gathering.ts';

type Finder = (path: FieldPath) => Position;

/** The finder of positions in a file: of fields in its YAML, or in the front matter of a text. */
function finderFor(path: string): Finder {
  const text = normalForm(readText(path), path);
  if (path.endsWith('.yaml')) return locator(text);
  const front = splitFrontMatter(text);
  return front ? locator(front.yaml, front.firstLine) : () => ({ line: 1, column: 1 });
}

/**
 * A claim with its value as it is written: YAML makes other signs of some, 5.1 of 5.10, so that advice made of the value
 * would lose some.
 */
function withWrittenValue<Each extends ReadClaim>(root: string, claim: Each): Each {
  const { file, path = [], params } = claim;
  if (!('value' in params) || typeof params.value !== 'number' || !/\.(yaml|mdx?)$/.test(file)) return claim;
  const text = normalForm(readText(join(root, file)), file);
  const yaml = file.endsWith('.yaml') ? text : (splitFrontMatter(text)?.yaml ?? '');
  const value = writtenValue(yaml)(path);
  if (value === undefined || value === String(params.value)) return claim;
  const entries = 'entries' in params ? { entries: [value] } : {};
  return { ...claim, params: { ...params, ...entries, value } };
}

/** A function that turns positions in the normal form of a file into those in the file as it is written. */
function writtenPosition(path: string): (position: Position) => Position {
  if (!existsSync(path)) return (position) => position;
  const text = readText(path);
  if (normalForm(text, path) === text) return (position) => position;
  const lines = text.split(/\r\n?|\n/);
  return ({ line, column }) => ({
    line,
    column: writtenColumn(lines[line - 1] ?? '', column, (beginning) => normalForm(beginning, path)),
  });
}

/** A position in a file, the path of which is as the caller would write it. */
interface Place extends Position {
  file: string;
}

/**
 * A function that begins a search for positions in files under a folder. Files are read again only where something is
 * sought, and what was found is remembered until they change.
 */
export function createFinder(
  root: string,
): () => (where: Pick<ReadClaim, 'file' | 'path' | 'position' | 'isAsWritten'>) => Place {
  const positionsIn = rememberPerFile(() => new Map<string, Position>());
  return () => {
    const finders = new Map<string, Finder>();
    const written = new Map<string, ReturnType<typeof writtenPosition>>();
    const find = (file: string, path: FieldPath): Position => {
      const absolute = join(root, file);
      const positions = positionsIn(absolute);
      const key = JSON.stringify(path);
      const known = positions.get(key);
      if (known) return known;
      const finder = finders.get(file) ?? finderFor(absolute);
      finders.set(file, finder);
      const position = finder(path);
      positions.set(key, position);
      return position;
    };
    return ({ file, path = [], position, isAsWritten }) => {
      const absolute = join(root, file);
      const shown = relative(process.cwd(), absolute) || file;
      if (!/\.(yaml|mdx?)$/.test(file)) return { file: shown, ...(position ?? { line: 1, column: 1 }) };
      const found = position ?? find(file, path);
      const inFile = isAsWritten ? undefined : written.getOrInsertComputed(file, () => writtenPosition(absolute));
      return { file: shown, ...(inFile?.(found) ?? found) };
    };
  };
}

/** A function that gives every claim its position in its file. */
export function createLocator(root: string): (claims: readonly RuledClaim[]) => Diagnostic[] {
  const search = createFinder(root);
  return (claims) => {
    const placeOf = search();
    return claims
      .map((claim) => withWrittenValue(root, claim))
      .map(
        ({ file, path = [], position, meant: _, isAsWritten, ...claim }: ReadClaim): Diagnostic => ({
          ...claim,
          ...placeOf({ file, path, ...(position && { position }), ...(isAsWritten && { isAsWritten }) }),
          ...(path.length > 0 && !position && { field: path.join('.') }),
        }),
      )
      .sort(inReadingOrder);
  };
}
