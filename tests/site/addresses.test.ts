import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settings } from '../../src/site/settings.ts';
import { dist, filesIn } from './dist.ts';
import { pages } from './page.ts';

/** Every address that was published once, without a base path. Addresses are only ever added. */
const published = readFileSync(new URL('addresses.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** What the addresses of a site lead to: for a page that leads on, the address it names; for all else, themselves. */
type Targets = ReadonlyMap<string, string>;

const refreshed = /^\d+; url=(.+)$/;

/** The addresses of a finished site, each with what it leads to. */
function targetsIn(basePath: string): Targets {
  const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const files = filesIn(dist).map((file): [string, string] => [addressOf(file), addressOf(file)]);
  const redirects = pages.flatMap(({ file, tags }): [string, string][] =>
    tags.flatMap(({ attributes }): [string, string][] => {
      const [, target] = attributes['http-equiv'] === 'refresh' ? (refreshed.exec(attributes.content ?? '') ?? []) : [];
      return target === undefined ? [] : [[addressOf(file), `/${target.slice(basePath.length)}`]];
    }),
  );
  return new Map([...files, ...redirects]);
}

/** Why an address does not answer; undefined where it does, itself or by way of redirects. */
function silence(address: string, targets: Targets, passed: readonly string[] = []): string | undefined {
  const target = targets.get(address);
  const way = [...passed, address];
  if (target === undefined) return `${way.join(' → ')} is not there: keep the page, or add it to redirects.yaml.`;
  if (target === address) return undefined;
  return way.includes(target) ? `${way.join(' → ')} leads round in a circle.` : silence(target, targets, way);
}

const silences = (addresses: readonly string[], targets: Targets) =>
  addresses.flatMap((address) => silence(address, targets) ?? []);

describe('every address that was published once', () => {
  it('answers, itself or by a redirect', () => {
    expect(silences(published, targetsIn(settings().basePath))).toEqual([]);
  });

  it('is listed once, in order', () => {
    expect(published).toEqual([...new Set(published)].sort());
  });

  it('is missed where its page is gone, or its redirect leads nowhere', () => {
    const targets = new Map([
      ['/en/', '/en/'],
      ['/en/a/', '/en/'],
      ['/en/b/', '/en/gone/'],
      ['/en/c/', '/en/d/'],
      ['/en/d/', '/en/c/'],
    ]);
    expect(silences(['/en/', '/en/a/', '/en/b/', '/en/c/', '/hu/'], targets)).toEqual([
      '/en/b/ → /en/gone/ is not there: keep the page, or add it to redirects.yaml.',
      '/en/c/ → /en/d/ leads round in a circle.',
      '/hu/ is not there: keep the page, or add it to redirects.yaml.',
    ]);
  });
});
