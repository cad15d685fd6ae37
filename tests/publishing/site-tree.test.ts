import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { surveyInThread, surveyOf } from '../../src/publishing/folder-survey.ts';
import { packSite } from '../../src/publishing/packed-list.ts';
import { nothingRecorded } from '../../src/publishing/page-record.ts';
import { pathsIn, siteTree } from '../../src/publishing/site-tree.ts';

const root = mkdtempSync(join(tmpdir(), 'roundtable-tree-'));

afterAll(() => rmSync(root, { recursive: true }));

const paths = ['index.html', 'en/index.html', 'en/a/index.html', 'en/a/b/index.html', 'hu/index.html'];

/** A folder with a site of five files, and the list of them. */
function aSite(name: string) {
  const folder = join(root, name);
  const tree = siteTree(folder);
  for (const path of paths) tree.put(path, `The page ${path}`);
  return { folder, files: tree.finish() };
}

const write = (folder: string, path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

it('finds a whole folder as it was written', () => {
  const { folder, files } = aSite('whole');
  expect(surveyOf(folder, files)).toEqual({ touched: new Set(), others: [] });
});

it('finds what is missing, edited, written at another time, a folder now, and foreign', async () => {
  const { folder, files } = aSite('touched');
  rmSync(join(folder, 'en/a/b'), { recursive: true });
  write(folder, 'index.html', 'Something else');
  utimesSync(join(folder, 'hu/index.html'), 1, 1);
  rmSync(join(folder, 'en/index.html'));
  write(folder, 'en/index.html/x', '');
  write(folder, 'foreign.html', '');
  write(folder, 'new/foreign/y.html', '');
  symlinkSync(folder, join(folder, 'link'));
  const survey = surveyOf(folder, files);
  expect([...survey.touched].sort()).toEqual(['en/a/b/index.html', 'en/index.html', 'hu/index.html', 'index.html']);
  expect(survey.others.toSorted()).toEqual(['en/index.html/', 'foreign.html', 'link', 'new/']);
  const list = join(root, 'list');
  writeFileSync(list, packSite({ files, record: nothingRecorded }));
  expect(await surveyInThread({ folder, list })()).toEqual(survey);
  expect(await surveyInThread({ folder, list: join(root, 'no list') })()).toBe(undefined);
});

it('removes what a site no longer has, what is foreign, and the folders that this leaves empty', () => {
  const { folder, files } = aSite('changed');
  write(folder, 'foreign.html', '');
  write(folder, 'new/foreign/y.html', '');
  mkdirSync(join(folder, 'empty/folder'), { recursive: true });
  const tree = siteTree(folder, files);
  for (const path of ['index.html', 'en/index.html']) tree.keep(path, path);
  tree.put('new/page/index.html', 'A new page');
  expect([...tree.finish().keys()].sort()).toEqual(['en/index.html', 'index.html', 'new/page/index.html']);
  expect(pathsIn(folder).sort()).toEqual(['en/index.html', 'index.html', 'new/page/index.html']);
  for (const path of ['en/a', 'hu', 'new/foreign', 'empty']) expect(existsSync(join(folder, path))).toBe(false);
});

it('takes a file that it has written or moved for changed', () => {
  const { folder, files } = aSite('written');
  const tree = siteTree(folder, files);
  tree.put('index.html', 'Another page');
  tree.keep('hu/index.html', 'hu/other.html');
  expect([tree.earlier('index.html'), tree.earlier('hu/index.html')]).toEqual([undefined, undefined]);
  tree.put('index.html', 'The page index.html');
  tree.finish();
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('The page index.html');
  expect(readFileSync(join(folder, 'hu/other.html'), 'utf8')).toBe('The page hu/index.html');
});
