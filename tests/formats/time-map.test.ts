import LinkHeader from 'http-link-header';
import { expect, it } from 'vitest';
import { toTimeMap } from '../../src/formats/time-map.ts';

const page = 'https://record.example.org/en/meetings/a/';

/** Read back by a library that did not write it. */
function linksOf(times: string[]) {
  const mementos = times.map((published, at) => ({ url: `${page}history/${at}/`, published }));
  return LinkHeader.parse(
    toTimeMap({ original: page, self: `${page}history/timemap.link`, mementos }).replaceAll('\n', ' '),
  );
}

it('a TimeMap names the page, itself and every version with its time (RFC 7089, 5)', () => {
  const links = linksOf(['2026-11-22T11:25:39Z', '2026-11-28T12:00:00Z', '2026-11-29T00:14:09Z']);
  expect(links.rel('original').map(({ uri }) => uri)).toEqual([page]);
  expect(links.rel('self')).toMatchObject([
    {
      uri: `${page}history/timemap.link`,
      type: 'application/link-format',
      from: 'Sun, 22 Nov 2026 11:25:39 GMT',
      until: 'Sun, 29 Nov 2026 00:14:09 GMT',
    },
  ]);
  expect(links.rel('memento').map(({ uri, datetime }) => [uri, datetime])).toEqual([
    [`${page}history/0/`, 'Sun, 22 Nov 2026 11:25:39 GMT'],
    [`${page}history/1/`, 'Sat, 28 Nov 2026 12:00:00 GMT'],
    [`${page}history/2/`, 'Sun, 29 Nov 2026 00:14:09 GMT'],
  ]);
  expect(links.rel('first').map(({ uri }) => uri)).toEqual([`${page}history/0/`]);
  expect(links.rel('last').map(({ uri }) => uri)).toEqual([`${page}history/2/`]);
});
