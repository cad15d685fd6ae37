import { describe, expect, it } from 'vitest';
import { filesUnder, textOf } from './tree.ts';

interface Licence {
  readonly file: string;
  readonly begins: string;
  readonly holds: string;
}

const licences: readonly Licence[] = [
  { file: 'LICENSE', begins: 'EUROPEAN UNION PUBLIC LICENCE v. 1.2', holds: 'production of a new EUPL version.' },
  { file: 'content/LICENSE', begins: 'Attribution 4.0 International', holds: 'contacted at creativecommons.org.' },
];

/** The licences that are missing or cut short, a sentence each. */
function missingLicences(read: (file: string) => string): string[] {
  return licences
    .filter(({ file, begins, holds }) => !read(file).startsWith(begins) || !read(file).includes(holds))
    .map(
      ({ file, begins }) =>
        `${file}: the file must hold the whole text of the licence, from "${begins}" to its last line.`,
    );
}

/**
 * The folders of `src` that the README's floor plan draws: in the first fenced block below a heading "Floor plan",
 * the names ending in `/` that begin the lines of least indent below the line `src/`.
 */
function drawnFolders(readme: string): string[] {
  const block = /^#+ .*floor plan.*$[\s\S]*?^```.*$([\s\S]*?)^```/im.exec(readme)?.[1] ?? '';
  const below = /^src\/.*\n((?:(?:[ \t]+.*)?\n)*)/m.exec(block)?.[1] ?? '';
  const lines = below.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines
    .filter((line) => line.search(/\S/) === indent)
    .flatMap((line) => /^(?:[a-z][a-z-]*\/\s+|[a-z][a-z-]*\/$)+/.exec(line.trim())?.[0].match(/[a-z-]+(?=\/)/g) ?? []);
}

/** Where the floor plan and the folders on disk differ, a sentence each. */
function floorPlanFaults(readme: string, folders: readonly string[]): string[] {
  const drawn = drawnFolders(readme);
  return [
    ...folders
      .filter((one) => !drawn.includes(one))
      .map((one) => `README.md: the floor plan does not draw src/${one}/.`),
    ...drawn
      .filter((one) => !folders.includes(one))
      .map((one) => `README.md: the floor plan draws src/${one}/, which is not there.`),
  ];
}

describe('the papers', () => {
  it('hold the whole licence of the software and that of the content', () => {
    expect(missingLicences(textOf)).toEqual([]);
    expect(missingLicences(() => 'EUPL')).toEqual([
      expect.stringContaining('LICENSE: the file must hold the whole text of the licence'),
      expect.stringContaining('content/LICENSE: the file must hold the whole text of the licence'),
    ]);
  });

  it('draw every folder of src in the floor plan of the README, and none that does not exist', () => {
    const folders = filesUnder('src').flatMap((file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? []);
    expect(floorPlanFaults(textOf('README.md'), [...new Set(folders)])).toEqual([]);
  });

  it('are refused where the floor plan and the folders differ', () => {
    const plan = [
      '## Floor plan',
      '',
      '```text',
      'content/                 what editors own',
      'src/',
      '  content.config.ts      binds kinds',
      '',
      '  # GROUND',
      '  site/                  urls.ts · rules/ of it',
      '      tags/              one a file',
      '  components/ layouts/   shown',
      'tests/                   mirror of src',
      '```',
    ].join('\n');
    expect(drawnFolders(plan)).toEqual(['site', 'components', 'layouts']);
    expect(floorPlanFaults(plan, ['site', 'components', 'cli'])).toEqual([
      'README.md: the floor plan does not draw src/cli/.',
      'README.md: the floor plan draws src/layouts/, which is not there.',
    ]);
    expect(floorPlanFaults('', ['site'])).toEqual(['README.md: the floor plan does not draw src/site/.']);
  });
});
