import { createHash } from 'node:crypto';
import { BlobReader, TextWriter, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { expect, it } from 'vitest';
import { attachmentArchive, attachmentArchiveSize } from '../../src/archive/attachment-archive.ts';
import { publishedFile } from '../../src/archive/published-file.ts';
import { createArchiveReader } from '../../src/archive/read-archive.ts';
import { aHealthyFolder, meeting } from '../builders.ts';
import { aPicture, cameraWord } from '../pictures.ts';

/** A meeting with three attachments: a document, a picture, and one that is kept elsewhere. */
async function record(change = '') {
  const root = aHealthyFolder({
    [`${meeting}/plan.pdf`]: `plan${change}`,
    [`${meeting}/hall.jpg`]: await aPicture('jpeg'),
    [`${meeting}/unnamed.pdf`]: 'x',
    [`${meeting}/meeting.yaml`]: (old) =>
      `${old}attachments:\n  - { id: plan, file: plan.pdf }\n  - { id: hall, file: hall.jpg }\n  - { id: more, url: "https://example.org/a.pdf" }\n`,
  });
  const found = createArchiveReader(root)().records.find(({ facts }) => facts.number === 'MR-2022-001');
  if (!found) throw new Error('There is no such record.');
  return found;
}

/** The files of an archive by name, read by a library that did not write it. */
async function filesIn(archive: Uint8Array<ArrayBuffer>) {
  const entries = await new ZipReader(new BlobReader(new Blob([archive]))).getEntries({});
  return new Map(entries.flatMap((entry) => (entry.directory ? [] : [[entry.filename, entry] as const])));
}

it('holds every attached file as it is published, in a folder of the number', async () => {
  const meetingRecord = await record();
  const files = await filesIn(await attachmentArchive(meetingRecord));
  expect([...files.keys()]).toEqual(['MR-2022-001/hall.jpg', 'MR-2022-001/plan.pdf', 'MR-2022-001/SHA256SUMS']);
  const picture = await files.get('MR-2022-001/hall.jpg')?.getData(new Uint8ArrayWriter());
  expect(picture).toEqual(await publishedFile(`${meetingRecord.folder}/hall.jpg`));
  expect(Buffer.from(picture ?? []).includes(cameraWord)).toBe(false);
});

it('lists the SHA-256 of each as sha256sum reads it', async () => {
  const files = await filesIn(await attachmentArchive(await record()));
  const list = (await files.get('MR-2022-001/SHA256SUMS')?.getData(new TextWriter())) ?? '';
  const lines = list.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    const [digest, name] = line.split('  ');
    const bytes = await files.get(`MR-2022-001/${name}`)?.getData(new Uint8ArrayWriter());
    expect(
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex'),
    ).toBe(digest);
  }
});

it('has the same bytes each time and in each time zone, and others once a file changes', async () => {
  const bytes = async (change?: string) => Buffer.from(await attachmentArchive(await record(change)));
  const zone = process.env.TZ;
  const here = await bytes();
  process.env.TZ = 'Pacific/Auckland';
  try {
    expect((await bytes()).equals(here)).toBe(true);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
  expect((await bytes(' B')).equals(here)).toBe(false);
});

it('has the size that its link gives', async () => {
  const meetingRecord = await record();
  expect(await attachmentArchiveSize(meetingRecord)).toBe((await attachmentArchive(meetingRecord)).length);
});
