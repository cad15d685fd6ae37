import { join, relative } from 'node:path';
import { type Diagnostic, inReadingOrder } from '../checks/diagnostic.ts';
import type { RuledClaim } from '../checks/judge.ts';
import { readText } from '../source/content-folder.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import type { FieldPath, Place } from '../source/place.ts';
import { locator } from '../source/yaml-text.ts';

type Finder = (path: FieldPath) => Place;

/** The finder of places in a file: of fields in its YAML, or in the front matter of a text. */
function finderFor(path: string): Finder {
  const text = readText(path);
  if (path.endsWith('.yaml')) return locator(text);
  const front = splitFrontMatter(text);
  return front ? locator(front.yaml, front.firstLine) : () => ({ line: 1, column: 1 });
}

/**
 * Gives every claim its place in its file, and the file the path by which whoever asked would call it.
 * Files are read again only where something is wrong.
 */
export function located(root: string, claims: readonly RuledClaim[]): Diagnostic[] {
  const finders = new Map<string, Finder>();
  const find = (file: string, path: FieldPath): Place => {
    const absolute = join(root, file);
    const finder =
      finders.get(file) ?? (/\.(yaml|mdx?)$/.test(file) ? finderFor(absolute) : () => ({ line: 1, column: 1 }));
    finders.set(file, finder);
    return finder(path);
  };
  return claims
    .map(({ file, path = [], place, rule, severity, sentence, remedy }) => ({
      file: relative(process.cwd(), join(root, file)) || file,
      ...(place ?? find(file, path)),
      rule,
      severity,
      sentence,
      remedy,
    }))
    .sort(inReadingOrder);
}
