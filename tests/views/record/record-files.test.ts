import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../../src/archive/read-archive.ts';
import { readPictures } from '../../../src/archive/read-pictures.ts';
import { recordGraphOf } from '../../../src/queries/record-graph.ts';
import { archiveLink, archiveRoutes } from '../../../src/views/record/archive-link.ts';
import { fileRoutes } from '../../../src/views/record/record-files.ts';
import { aHealthyFolder, campaign, type Edits, meeting, put } from '../../builders.ts';
import { aPicture } from '../../pictures.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';
import { recordPageOf } from './page-of.ts';

const text = `${meeting}/en.mdx`;
const facts = `${meeting}/meeting.yaml`;

/** The files that are published of the healthy folder after edits: number and name. */
const published = (edits: Edits) => fileRoutes(healthyGraph(edits)).map(({ params }) => Object.values(params).join());

/** The body of the meeting after edits. */
function body(edits: Edits): string {
  return recordPageOf(healthyGraph(edits), 'autumn-session').body;
}

const added = (words: string) => ({ [text]: (old: string) => `${old}\n${words}\n` });

describe('the files of a record', () => {
  it.each<[string, Edits]>([
    ['its facts name as an attachment', { [facts]: (old) => `${old}attachments:\n  - { id: a, file: a.pdf }\n` }],
    ['a text links to', added('[Minutes](a.pdf)')],
  ])('are published where %s', (_, edits) => {
    const files = { [`${meeting}/a.pdf`]: 'x', [`${meeting}/b.pdf`]: 'x' };
    expect(published({ ...edits, ...files })).toEqual(['MR-2022-001,a.pdf']);
  });

  it('are published where a text shows them', () => {
    const edits = added('<Figure src="hall.jpg" alt="b" credit="c" licence="CC0" />');
    expect(published({ ...edits, [`${meeting}/hall.jpg`]: 'x' })).toEqual(['MR-2022-001,hall.jpg']);
  });

  it('are published where a campaign names them as materials', () => {
    const edits = { [`${campaign}/campaign.yaml`]: (old: string) => `${old}materials:\n  - { id: a, file: a.pdf }\n` };
    expect(published({ ...edits, [`${campaign}/a.pdf`]: 'x' })).toEqual(['CP-2022-001,a.pdf']);
  });

  it('are published once, however often they are named', () => {
    expect(published({ ...added('[Minutes](a.pdf) and [again](a.pdf)'), [`${meeting}/a.pdf`]: 'x' })).toHaveLength(1);
  });

  it('are not published while the record is hidden', () => {
    const edits = { ...added('[Minutes](a.pdf)'), [`${meeting}/a.pdf`]: 'x' };
    expect(published({ ...edits, [facts]: put('status: published', 'status: draft') })).toEqual([]);
  });

  it('are neither ids nor addresses nor fragments of a page', () => {
    expect(published(added('## A.b\n\n[a](police) [b](https://example.org/a.pdf) [c](mailto:a@example.org)'))).toEqual(
      [],
    );
  });
});

describe('an attachment', () => {
  it.each([
    ['en', 'in Hungarian'],
    ['hu', 'magyar nyelven'],
  ] as const)('is described in %s as %s', (lang, aside) => {
    const edits = { [facts]: (old: string) => `${old}attachments:\n  - { id: a, file: a.pdf, language: hu }\n` };
    const { lists } = recordPageOf(healthyGraph({ ...edits, [`${meeting}/a.pdf`]: 'x' }), 'autumn-session', lang);
    expect(lists.at(-1)?.items[0]?.term).toMatchObject({ href: '/record/files/MR-2022-001/a.pdf', aside });
  });
});

describe('the archive of attachments', () => {
  const graphWith = (attachment: string) =>
    healthyGraph({
      [facts]: (old) => `${old}attachments:\n  - ${attachment}\n`,
      [`${meeting}/a.pdf`]: 'x'.repeat(20_000),
    });

  it.each([
    ['en', '20\u00a0kB'],
    ['hu', '20\u00a0kB'],
  ] as const)('is offered with its size in %s', async (lang, aside) => {
    const graph = graphWith('{ id: a, file: a.pdf }');
    expect(await archiveLink(graph, 'autumn-session', lang)).toMatchObject({
      href: '/record/files/MR-2022-001.zip',
      aside,
    });
    expect(archiveRoutes(graph).map(({ params }) => params.archive)).toEqual(['MR-2022-001']);
  });

  it('is not made where no attachment is a file of the record', async () => {
    const graph = graphWith('{ id: a, url: "https://example.org/a.pdf" }');
    expect([await archiveLink(graph, 'autumn-session', 'en'), archiveRoutes(graph)]).toEqual([undefined, []]);
    expect(await archiveLink(graph, 'open-eyes', 'en')).toBeUndefined();
  });
});

describe('a body', () => {
  it('shows a picture in the size in which it is seen', async () => {
    const edits = added('<Figure src="hall.jpg" alt="b" credit="c" licence="CC0" />');
    const archive = createArchiveReader(
      aHealthyFolder({ ...edits, [`${meeting}/hall.jpg`]: await aPicture('jpeg', 6) }),
    )();
    const graph = recordGraphOf({ ...archive, ...(await readPictures(archive)) });
    expect(recordPageOf(graph, 'autumn-session').body).toContain(
      '<img src="/record/files/MR-2022-001/hall.jpg" alt="b" width="20" height="40" loading="lazy">',
    );
  });

  it('leads to a file by the number of the record', () => {
    expect(body({ ...added('[Minutes](a.pdf)'), [`${meeting}/a.pdf`]: 'x' })).toContain(
      '<a href="/record/files/MR-2022-001/a.pdf">Minutes</a>',
    );
  });

  it('shows the words alone of a link to what is hidden', () => {
    const edits = { [`${campaign}/campaign.yaml`]: put('status: published', 'status: draft') };
    expect(body(edits)).toContain('A campaign began.');
    expect(body(edits)).not.toContain('open-eyes');
  });
});
