import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import LinkHeader from 'http-link-header';
import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { createHistoryReader } from '../../src/archive/revisions/history-reader.ts';
import { shownArchive } from '../../src/archive/shown-archive.ts';
import { settings } from '../../src/site/settings.ts';
import { sections } from '../../src/site/urls.ts';
import { dist, filesIn, textOf } from './dist.ts';
import { localPages, type Page } from './page.ts';

/** The histories of the content, read as the build reads them. */
const archive = shownArchive(createArchiveReader('content')(), Temporal.Now.instant());
const cache = mkdtempSync(join(tmpdir(), 'roundtable-versions-'));
const { histories, why } = await createHistoryReader(['content'], cache)(archive);
rmSync(cache, { recursive: true });

// Without the whole history nothing can be compared: the tests are then reported as skipped, never as passed.
const unchecked = why === undefined ? '' : ` (not checked: ${why})`;

interface Version {
  commit: string;
  committed: boolean;
  count: number;
  files: { path: string; sha256: string }[];
}

const versionOf = (kind: keyof typeof sections, id: string): Version | null =>
  JSON.parse(textOf(`en/${sections[kind].en}/${id}/record.json`)).version;

describe('the version of each record', () => {
  it.skipIf(why !== undefined)(`is named with its commit, its files and their hashes${unchecked}`, () => {
    const wrong = archive.records.filter(({ kind, id }) => {
      const version = versionOf(kind, id);
      const latest = histories?.get(id)?.revisions.at(-1);
      return version?.commit !== latest?.commit || version?.count !== histories?.get(id)?.revisions.length;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.skipIf(why !== undefined)(`is what git prints, by the commands on the page${unchecked}`, () => {
    const commands = archive.records.slice(0, 5).flatMap(({ kind, id }) => {
      const html = textOf(`en/${sections[kind].en}/${id}/index.html`);
      return [...html.matchAll(/<pre lang="en">(git show [^|<]+ \| sha256sum)\n([0-9a-f]{64})<\/pre>/g)];
    });
    expect(commands.length).toBeGreaterThan(0);
    for (const [, command = '', sha256] of commands) {
      expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' }).split(' ')[0]).toBe(sha256);
    }
  });

  it.skipIf(why !== undefined)(
    `has a page, a TimeMap and an address of its own where there are several${unchecked}`,
    () => {
      const files = new Set(filesIn(dist));
      const expected = archive.records.flatMap(({ kind, id }) => {
        const keys = histories?.get(id)?.revisions.map(({ key }) => key) ?? [];
        const below = (name: string) => [
          `en/${sections[kind].en}/${id}/history/${name}`,
          `hu/${sections[kind].hu}/${id}/valtozatok/${name}`,
        ];
        return keys.length < 2
          ? []
          : ['', ...keys.map((key) => `${key}/`)]
              .flatMap((each) => below(`${each}index.html`))
              .concat(below('timemap.link'));
      });
      expect(expected.length).toBeGreaterThan(100);
      expect(expected.filter((file) => !files.has(file))).toEqual([]);
    },
  );

  it.skipIf(why !== undefined)(`is linked to the record and to the TimeMap, which lists it${unchecked}`, () => {
    const revisions = localPages.filter(({ file }) => /\/(?:history|valtozatok)\/[^/]+\/index\.html$/.test(file));
    const linkOf = (page: Page, rel: string) =>
      page.tags.find(({ name, attributes }) => name === 'link' && attributes.rel === rel)?.attributes.href ?? '';
    const wrong = revisions.filter((page) => {
      const [address, history, record] = ['.', '..', '../..'].map(
        (up) => new URL(`${up}/`, settings().siteUrl + page.path).href,
      );
      const timeMap = linkOf(page, 'timemap');
      const listed = new Set(
        LinkHeader.parse(
          textOf(timeMap.slice((settings().siteUrl + settings().basePath).length)).replaceAll('\n', ' '),
        ).refs.map(({ uri }) => uri),
      );
      return linkOf(page, 'original') !== record || timeMap !== `${history}timemap.link` || !listed.has(address ?? '');
    });
    expect(revisions.length).toBeGreaterThan(100);
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
