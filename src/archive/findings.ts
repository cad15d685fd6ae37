import { join, relative } from 'node:path';
import { type Diagnostic, inReadingOrder } from '../checks/diagnostic.ts';
import type { RuledClaim } from '../checks/rule.ts';
import { readText, rememberPerFile } from '../source/content-folder.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import type { FieldPath, Position } from '../source/position.ts';
import { locator } from '../source/yaml-text.ts';
import type { ReadClaim } from './gathering.ts';

type Finder = (path: FieldPath) => Position;

/** The finder of positions in a file: of fields in its YAML, or in the front matter of a text. */
function finderFor(path: string): Finder {
  const text = readText(path);
  if (path.endsWith('.yaml')) return locator(text);
  const front = splitFrontMatter(text);
  return front ? locator(front.yaml, front.firstLine) : () => ({ line: 1, column: 1 });
}

/**
 * A function that gives every claim its position in its file, and the file the path as the caller would write it.
 * Files are read again only where something is wrong, and what was found is remembered until they change.
 */
export function createLocator(root: string): (claims: readonly RuledClaim[]) => Diagnostic[] {
  const positionsIn = rememberPerFile(() => new Map<string, Position>());
  return (claims) => {
    const finders = new Map<string, Finder>();
    const find = (file: string, path: FieldPath): Position => {
      if (!/\.(yaml|mdx?)$/.test(file)) return { line: 1, column: 1 };
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
    return claims
      .map(
        ({ file, path = [], position, meant: _, ...claim }: ReadClaim): Diagnostic => ({
          ...claim,
          file: relative(process.cwd(), join(root, file)) || file,
          ...(position ?? find(file, path)),
          ...(path.length > 0 && !position && { field: path.join('.') }),
        }),
      )
      .sort(inReadingOrder);
  };
}
