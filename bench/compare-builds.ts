/**
 * Compares the pages of two builds: `node bench/compare-builds.ts BEFORE AFTER`. Prints how many pages are in one of them
 * alone and how many differ, then each difference once, with how many pages have it and one that does, most first.
 *
 * Names of hashed files and white space between tags do not count.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** So many differences are printed, and so many characters of each. */
const most = 60;
const longest = 600;

const [before, after] = process.argv.slice(2).map((folder) => resolve(folder));
if (!before || !after) throw new Error('Name two folders: node bench/compare-builds.ts BEFORE AFTER');

const pagesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();

/** A page with one tag or text a line. */
const normalised = (html: string) =>
  html
    .replace(/(\/_astro\/[^"'\s]+?)\.[\w-]{8}\.(\w+)/g, '$1.$2')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '\n$1\n')
    .replace(/\n{2,}/g, '\n');

const [old, current] = [new Set(pagesIn(before)), new Set(pagesIn(after))];
const both = [...old].filter((page) => current.has(page));
console.log(`pages: ${old.size} before, ${current.size} after`);
for (const page of old) if (!current.has(page)) console.log(`  gone: ${page}`);
for (const page of current) if (!old.has(page)) console.log(`  new:  ${page}`);

const work = mkdtempSync(join(tmpdir(), 'compare-builds-'));
for (const [side, folder] of [
  ['a', before],
  ['b', after],
] as const) {
  for (const page of both) {
    mkdirSync(dirname(join(work, side, page)), { recursive: true });
    writeFileSync(join(work, side, page), normalised(readFileSync(join(folder, page), 'utf8')));
  }
}
const { stdout } = spawnSync('git', ['diff', '--no-index', '--no-color', '-U0', 'a', 'b'], {
  cwd: work,
  encoding: 'utf8',
  maxBuffer: 2 ** 30,
});
rmSync(work, { recursive: true });

const differences = new Map<string, { pages: Set<string>; page: string }>();
const changed = new Set<string>();
for (const file of stdout.split(/^diff --git /m).slice(1)) {
  const page = /^\+\+\+ b\/(.*)$/m.exec(file)?.[1] ?? '';
  changed.add(page);
  for (const hunk of file.split(/^@@.*$/m).slice(1)) {
    const known = differences.get(hunk) ?? { pages: new Set(), page };
    known.pages.add(page);
    differences.set(hunk, known);
  }
}
console.log(`differ: ${changed.size} of ${both.length}, in ${differences.size} ways`);
const sorted = [...differences].sort((a, b) => b[1].pages.size - a[1].pages.size);
for (const [hunk, { pages, page }] of sorted.slice(0, most)) {
  console.log(`\n${pages.size} pages, such as ${page}${hunk.trimEnd().slice(0, longest)}`);
}
if (sorted.length > most) console.log(`\n${sorted.length - most} more ways`);
