import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentFaults, fragmentsIn, linksIn, type Repository } from './documents.ts';
import { filesUnder, root, textOf } from './tree.ts';

const required = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'content/README.md',
  'docs/decisions/README.md',
  '.github/pull_request_template.md',
  '.github/dependabot.yml',
  '.github/ISSUE_TEMPLATE/config.yml',
];

const documents = [
  ...new Set([...required.filter((file) => file.endsWith('.md')), 'bench/README.md', ...filesUnder('docs', '.github')]),
].filter((file) => file.endsWith('.md'));

const repository: Repository = {
  read: textOf,
  exists: (path) => existsSync(join(root, path)),
  scripts: Object.keys(JSON.parse(textOf('package.json')).scripts),
};

const decisions = filesUnder('docs/decisions').filter((file) => !file.endsWith('/README.md'));

const sections = ['Context', 'Decision', 'Alternatives', 'Consequences'];

describe('the documents', () => {
  it('are all present', () => {
    expect(required.filter((file) => textOf(file).trim() === '')).toEqual([]);
  });

  it('lead only to files, headings and commands that exist', () => {
    expect(documents.flatMap((file) => documentFaults(file, repository))).toEqual([]);
  });

  it('are refused where a link, a fragment, a command or a path leads nowhere', () => {
    const files: Record<string, string> = {
      'docs/a.md': [
        '# A: `b` and c',
        '[same](#a-b-and-c) [up](../README.md#run-it) [web](https://example.org/x) [gone](gone.md)',
        '[no heading](../README.md#test-it)',
        '[defined]: ../missing.md',
        '`[code](code.md)` `npm run check` `npm run fly` `npm test` `tests/x.test.ts` `tests/*.ts`',
      ].join('\n'),
      'README.md': '## Run it\n```sh\n# Test it\n```\n',
    };
    const made: Repository = {
      read: (file) => files[file] ?? '',
      exists: (path) => path in files,
      scripts: ['check', 'test'],
    };
    expect(documentFaults('docs/a.md', made)).toEqual([
      'docs/a.md links to gone.md, and there is no docs/gone.md.',
      'docs/a.md links to ../README.md#test-it, and README.md has no heading of that fragment.',
      'docs/a.md links to ../missing.md, and there is no missing.md.',
      'docs/a.md names the command fly, and package.json has no such script.',
      'docs/a.md names tests/x.test.ts, which does not exist.',
    ]);
  });

  it('are read as GitHub reads them', () => {
    expect(fragmentsIn('# Where it goes\n## “Öt” & `six`\n## Again\n## Again\n')).toEqual([
      'where-it-goes',
      'öt--six',
      'again',
      'again-1',
    ]);
    expect(linksIn('[a\nb](c.md "title")\n```md\n[d](e.md)\n```\n![f](g.png)')).toEqual(['c.md', 'g.png']);
  });

  it('number the decisions without a gap, list each in the index, and give each the same sections', () => {
    const numbers = decisions.map((file) => Number(/\/(\d{4})-[a-z-]+\.md$/.exec(file)?.[1]));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers).toEqual(decisions.map((_, index) => index + 1));
    const listed = linksIn(textOf('docs/decisions/README.md')).map((link) => `docs/decisions/${link}`);
    expect(listed.filter((file) => /\/\d/.test(file))).toEqual(decisions);
    for (const file of decisions) {
      const headings = [...textOf(file).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
      expect(headings, file).toEqual(sections);
    }
  });
});
