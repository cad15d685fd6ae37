import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';
import { doors, roomOf } from './floors.ts';
import { type Import, readSource, readSources, type Source } from './imports.ts';

/** A way out of the house: what counts as it, the rooms (or single files) that have it, and the rule in words. */
interface Window {
  readonly rule: string;
  readonly rooms: readonly string[];
  readonly opens: (one: Import) => boolean;
}

const windows: readonly Window[] = [
  {
    rule: 'astro:content is open only to queries, pages and content.config.ts',
    rooms: ['queries', 'pages', 'content.config.ts'],
    opens: ({ specifier }) => specifier === 'astro:content',
  },
  {
    rule: 'astro/loaders is open only to collections and content.config.ts',
    rooms: ['collections', 'content.config.ts'],
    opens: ({ specifier }) => specifier === 'astro/loaders',
  },
  {
    rule: "Node's own modules are open only to source, archive, site/settings.ts, publishing, integrations, cli and collections",
    rooms: [
      'source',
      'archive',
      'src/site/settings.ts',
      'publishing',
      'integrations',
      'cli',
      'collections',
      'astro.config.mjs',
    ],
    opens: ({ specifier }) => isBuiltin(specifier),
  },
  {
    rule: 'zod is open only to model, contracts and content.config.ts',
    rooms: ['model', 'contracts', 'content.config.ts'],
    opens: ({ specifier }) => /^(astro\/)?zod(\/|$)/.test(specifier),
  },
  {
    rule: 'the pagefind package is open only to publishing',
    rooms: ['publishing'],
    opens: ({ specifier }) => /^pagefind(\/|$)/.test(specifier),
  },
  {
    rule: "an import whose address is computed is only that of Pagefind's browser module and of programs loaded on a click",
    rooms: ['src/search/engine.ts', 'src/components/frame/programs.ts'],
    opens: ({ computed }) => computed,
  },
  {
    rule: "Pagefind's browser module is loaded in search/engine.ts only",
    rooms: ['src/search/engine.ts'],
    opens: ({ specifier }) => /^[./].*pagefind\.js$/.test(specifier),
  },
];

const clockRooms = [...Object.keys(doors), 'src/site/settings.ts'];
const endings = /\.(ts|astro|css|svg|json|mjs)([?#].*)?$/;

/** What each file breaks of the rules on windows, a sentence each. */
function brokenWindows(sources: readonly Source[]): string[] {
  return sources.flatMap(({ file, imports, clocks }) => [
    ...imports.flatMap((one) =>
      windows
        .filter(({ rooms, opens }) => opens(one) && !isIn(file, rooms))
        .map(({ rule }) => `${file} imports ${one.specifier}: ${rule}.`),
    ),
    ...imports
      .filter(({ specifier, target }) => target !== undefined && !endings.test(specifier))
      .map(({ specifier }) => `${file} imports ${specifier}: a relative import names the ending of its file.`),
    ...clocks
      .filter(() => !isIn(file, clockRooms) && !file.endsWith('.client.ts'))
      .map((clock) => `${file} says ${clock}: only doors, site/settings.ts and client scripts look at the clock.`),
  ]);
}

function isIn(file: string, rooms: readonly string[]): boolean {
  return rooms.includes(roomOf(file)) || rooms.includes(file);
}

describe('the windows of the house', () => {
  it('are open only where the rules say so', () => {
    expect(brokenWindows(readSources())).toEqual([]);
  });

  it.each([
    ['src/views/meeting.ts', `import { getCollection } from 'astro:content';`, 'astro:content is open only'],
    ['src/source/read.ts', `import type { Loader } from 'astro/loaders';`, 'astro/loaders is open only'],
    ['src/site/urls.ts', `import { join } from 'node:path';`, "Node's own modules are open only"],
    ['src/model/meeting.ts', `import { join } from 'path';`, "Node's own modules are open only"],
    ['src/formats/csv.ts', `import type { z } from 'zod';`, 'zod is open only'],
    ['src/archive/read.ts', `import { z } from 'astro/zod';`, 'zod is open only'],
    ['src/search/engine.ts', `import * as pagefind from 'pagefind';`, 'the pagefind package is open only'],
    [
      'src/components/search/find.client.ts',
      'import(base + "pagefind/pagefind.js");',
      'an import whose address is computed',
    ],
    ['src/model/kinds.ts', `export * from './meeting';`, 'names the ending of its file'],
    ['src/model/kinds.ts', 'const now = new Date();', 'look at the clock'],
    ['src/queries/calls.ts', 'const now = Date.now();', 'look at the clock'],
    ['src/components/Now.astro', '<p>{Temporal.Now.instant()}</p>', 'look at the clock'],
  ])('refuse, in %s, %s', (file, text, sentence) => {
    const [broken, ...rest] = brokenWindows([readSource(file, text)]);
    expect(broken).toContain(sentence);
    expect(broken).toContain(file);
    expect(rest).toEqual([]);
  });

  it.each([
    ['src/queries/calls.ts', `import { getCollection } from 'astro:content';`],
    ['src/pages/mine.json.ts', `import { getCollection } from 'astro:content';`],
    ['src/site/settings.ts', `import { env } from 'node:process'; const now = Date.now();`],
    ['src/model/meeting.ts', `import { z } from 'zod'; const day = new Date(2022, 10, 30);`],
    ['src/search/engine.ts', 'import(base + "pagefind/pagefind.js");'],
    ['src/components/call/status.client.ts', 'const now = Temporal.Now.instant();'],
    ['src/layouts/Page.astro', `---\nimport '../styles/page.css'; import icon from './icon.svg?raw';\n---\n<p></p>`],
  ])('allow, in %s, %s', (file, text) => {
    expect(brokenWindows([readSource(file, text)])).toEqual([]);
  });
});
