import { describe, expect, it } from 'vitest';
import { doors, floorOf, isDoor, roomOf } from './floors.ts';
import { readSource, readSources, type Source } from './imports.ts';

/** What each import of the house breaks of the rule of the stairs, a sentence each. */
function brokenStairs(sources: readonly Source[]): string[] {
  return sources.flatMap(({ file, imports }) => {
    const room = roomOf(file);
    if (floorOf(room) === undefined && !isDoor(room))
      return [`${file} is in a folder that floors.ts does not list: "${room}".`];
    return imports.flatMap(({ target }) => (target === undefined ? [] : (brokenStair(file, target) ?? [])));
  });
}

function brokenStair(file: string, target: string): string | undefined {
  const [from, to] = [roomOf(file), roomOf(target)];
  const rule = (reason: string) => `${file} imports ${target}: ${reason}.`;
  if (!target.startsWith('src/')) return rule('a file of the house imports no file outside src');
  if (from === to) return undefined;
  if (isDoor(to)) return doors[to]?.includes(file) ? undefined : rule(`nobody imports a door, and ${to} is one`);
  const [below, above] = [floorOf(to), floorOf(from) ?? Number.POSITIVE_INFINITY];
  if (below === undefined) return rule(`floors.ts has no room "${to}"`);
  if (below === above) return rule(`never sideways, and ${from} and ${to} are strangers on one floor`);
  return below > above ? rule(`never up, and ${to} is above ${from}`) : undefined;
}

describe('the rule of the stairs', () => {
  it('holds for every import of the house', () => {
    expect(brokenStairs(readSources())).toEqual([]);
  });

  it.each([
    ['src/model/meeting.ts', `import type { View } from '../views/meeting.ts';`, 'never up, and views is above model'],
    ['src/views/meeting.ts', `export * from '../layouts/Page.astro';`, 'never up, and layouts is above views'],
    ['src/prose/render.ts', `import('../source/read.ts');`, 'prose and source are strangers on one floor'],
    [
      'src/formats/atom.ts',
      `let card: import('../components/Card.astro').Props;`,
      'never up, and components is above formats',
    ],
    ['src/cli/main.ts', `import '../integrations/guard.ts';`, 'nobody imports a door'],
    ['src/layouts/Page.astro', `---\nimport '../pages/index.astro';\n---\n<p></p>`, 'nobody imports a door'],
    ['src/layouts/Page.astro', `<script src="../pages/menu.client.ts"></script>`, 'nobody imports a door'],
    ['src/site/urls.ts', `import '../../package.json';`, 'imports no file outside src'],
    ['src/site/urls.ts', `import '../cellar/wine.ts';`, 'floors.ts has no room "cellar"'],
    ['src/cellar/wine.ts', '', 'is in a folder that floors.ts does not list'],
  ])('refuses, in %s, %s', (file, text, sentence) => {
    const [broken, ...rest] = brokenStairs([readSource(file, text)]);
    expect(broken).toContain(sentence);
    expect(broken).toContain(file);
    expect(rest).toEqual([]);
  });

  it.each([
    ['src/views/meeting.ts', `import '../model/meeting.ts'; import './parts.ts';`],
    ['src/pages/index.astro', `---\nimport Page from '../layouts/Page.astro';\n---\n<Page />`],
    ['src/content.config.ts', `import './collections/meetings.ts';`],
    ['astro.config.mjs', `import './src/integrations/guard.ts'; import './src/site/settings.ts';`],
  ])('allows, in %s, %s', (file, text) => {
    expect(brokenStairs([readSource(file, text)])).toEqual([]);
  });
});
