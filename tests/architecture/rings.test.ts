import { describe, expect, it } from 'vitest';
import { readSource, readSources, type Source } from './imports.ts';

/** Every ring of imports, as the path that closes it. Depth first: grey is on the path, black is done. */
function rings(sources: readonly Source[]): string[] {
  const imports = new Map(sources.map((source) => [source.file, source.imports]));
  const colour = new Map<string, 'grey' | 'black'>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (colour.get(file) === 'black') return;
    if (colour.get(file) === 'grey') {
      const ring = [...path.slice(path.indexOf(file)), file].join(' → ');
      found.push(`No imports in a ring, types included: ${ring}.`);
      return;
    }
    colour.set(file, 'grey');
    for (const { target } of imports.get(file) ?? []) if (target !== undefined) visit(target, [...path, file]);
    colour.set(file, 'black');
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

describe('imports', () => {
  it('run in no ring', () => {
    expect(rings(readSources())).toEqual([]);
  });

  it('are refused with the path that closes the ring', () => {
    const ring = [
      readSource('src/model/a.ts', `import './b.ts';`),
      readSource('src/model/b.ts', `import type { C } from './c.ts';`),
      readSource('src/model/c.ts', `import './b.ts';`),
    ];
    expect(rings(ring)).toEqual([
      'No imports in a ring, types included: src/model/b.ts → src/model/c.ts → src/model/b.ts.',
    ]);
  });

  it('may meet again without a ring', () => {
    const diamond = [
      readSource('src/model/a.ts', `import './b.ts'; import './c.ts';`),
      readSource('src/model/b.ts', `import './d.ts';`),
      readSource('src/model/c.ts', `import './d.ts';`),
    ];
    expect(rings(diamond)).toEqual([]);
  });
});
