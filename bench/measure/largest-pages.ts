import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { locales } from '../../src/language/locales.ts';
import { recordKinds } from '../../src/model/kinds.ts';
import { isYearSegment, sections } from '../../src/site/urls.ts';

/** The pages of a kind: how many there are, and the largest, in bytes of HTML. */
export interface PagesOfKind {
  kind: string;
  pages: number;
  largest: number;
  /** The address of the largest. */
  path: string;
}

/** Bytes. A page that is longer takes a phone on a slow line seconds to open and its reader long to scroll. */
const pageLimit = 100_000;

/** The pages of a finished site by kind, the largest first. */
export function largestPages(folder: string): PagesOfKind[] {
  const kinds = new Map<string, PagesOfKind>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep);
    const kind = kindOf(path);
    const size = statSync(file).size;
    const known = kinds.get(kind) ?? { kind, pages: 0, largest: 0, path: '' };
    const largest = size > known.largest ? { largest: size, path: `/${path.slice(0, -1).join('/')}` } : {};
    kinds.set(kind, { ...known, ...largest, pages: known.pages + 1 });
  }
  return [...kinds.values()].sort((a, b) => b.largest - a.largest);
}

/** One Markdown table of all kinds; pages beyond the limit are marked. */
export function pageTable(kinds: readonly PagesOfKind[]): string {
  const lines = kinds.map(({ kind, pages, largest, path }) => {
    const size = `${(largest / 1000).toFixed(1)}${largest > pageLimit ? ' (!)' : ''}`;
    return `| ${kind} | ${pages} | ${size} | ${path} |`;
  });
  return ['| Kind of page | Pages | Largest, kB | Which |', '| --- | ---: | ----------: | --- |', ...lines].join('\n');
}

const sectionOf = new Map(
  Object.entries(sections).flatMap(([section, names]) => locales.map((lang) => [`${lang}/${names[lang]}`, section])),
);

const recordSections: ReadonlySet<string> = new Set([...recordKinds, 'archive']);

function kindOf([lang, name, item, part]: string[]): string {
  const section = sectionOf.get(`${lang}/${name}`);
  if (!section) return name === 'index.html' || name === undefined ? 'home' : 'page of the site';
  if (item === 'index.html') return section === 'figures' || section === 'search' ? section : `list: ${section}`;
  if (recordSections.has(section)) return isYearSegment(item ?? '') ? `list of a time: ${section}` : section;
  return part === 'index.html' ? `entry: ${section}` : `entry at a time: ${section}`;
}
