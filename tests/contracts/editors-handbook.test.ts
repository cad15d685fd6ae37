import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleGuide } from '../../src/checks/guide/rule-guide.ts';
import { guideCode } from '../../src/checks/rule-address.ts';
import { commandLines } from '../../src/cli/command-lines.ts';
import { recordVocabulary } from '../../src/prose/vocabulary.ts';

const root = join(import.meta.dirname, '../..');
const handbook = readFileSync(join(root, 'content/README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const prose = handbook.slice(0, handbook.indexOf('<!-- fields'));

const matches = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, found = '']) => found)),
];

describe('the handbook of editors', () => {
  it('names commands that there are', () => {
    const named = matches(handbook, /npm run (?:--silent )?([a-z:]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named).toEqual(expect.arrayContaining(['new', 'check', 'dev', 'translate', 'changes', 'build', 'schemas']));
  });

  it('names options that the commands know', () => {
    const known = Object.values(commandLines).flatMap((line) => Object.keys(line.options));
    const begun = / run --silent new -- .*? --yes/s.exec(prose)?.[0] ?? '';
    const options = [
      ...matches(prose, /`[^`]*-- --([a-z-]+)/g),
      ...matches(prose, /^\$ .*-- --([a-z-]+)/gm),
      ...matches(begun, / --(?!silent)([a-z-]+)/g),
    ].filter((option) => option !== 'port');
    expect(options.filter((option) => !known.includes(option))).toEqual([]);
    expect(options).toEqual(expect.arrayContaining(['title-en', 'changed', 'done', 'base', 'lang', 'fix']));
  });

  it('leads to headings that are in it, each once', () => {
    const headings = [...handbook.matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const anchors = matches(prose, /(?:\]\(|content\/README\.md)#([\w-]+)/g);
    expect(anchors.length).toBeGreaterThan(10);
    expect(anchors.filter((anchor) => headings.filter((heading) => heading === anchor).length !== 1)).toEqual([]);
  });

  it('names files of the repository that are there', () => {
    const files = matches(prose, /`(\.(?:github|vscode)\/[\w./-]+|[a-z]+\.yaml|SOURCES\.md)`/g);
    const elsewhere = new Set(['meeting.yaml', 'campaign.yaml']);
    const missing = files.filter(
      (file) => !elsewhere.has(file) && ![root, join(root, 'content')].some((at) => existsSync(join(at, file))),
    );
    expect(missing).toEqual([]);
  });

  it('quotes messages of rules that there are, and tags that texts may use', () => {
    const rules = matches(prose, /:\d+:\d+ {2}([a-z-]+\/[a-z-]+) {2}/g);
    expect(rules.length).toBeGreaterThan(2);
    expect(rules.filter((rule) => !ruleGuide.some(({ code }) => code === guideCode(rule)))).toEqual([]);
    const tags = matches(prose, /`<([A-Z]\w+)/g);
    expect(tags.toSorted()).toEqual([...recordVocabulary.keys()].toSorted());
  });
});
