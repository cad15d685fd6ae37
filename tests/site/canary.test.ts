import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edited, filesOf, meeting, put, writeInto } from '../builders.ts';
import { aWorkshop } from '../integrations/workshop.ts';
import { cameraWord } from '../pictures.ts';
import { type Canaries, canariesIn, canariesOf, recordOf } from './canaries.ts';

const [draft, scheduled, embargoed] = (['d', 's', 'e'] as const).map(canariesOf) as [Canaries, Canaries, Canaries];

/** A minute after the end of summer time. */
const published = '2026-10-25T03:30';
const minute = Date.parse('2026-10-25T02:30:00Z') / 1000;

/** What only the embargoed record names: an organisation, its parent in turn, and a topic in the text alone. */
const reference = { organisation: 'qxeorvzq', parent: 'qxepavzq', topic: 'qxetovzq', nobody: 'qxenovzq' };
const name = (id: string) => `{ en: Name ${id}, hu: Name ${id} }`;

const first = `first-published: "${published}"`;
const publicFiles = {
  ...edited(filesOf('healthy'), {
    [`${meeting}/meeting.yaml`]: put('related: [open-eyes]', `related: [open-eyes, ${scheduled.id}]`),
    [`${meeting}/en.mdx`]: put('began.', `began. A [secret visit](${scheduled.id}).`),
    'pages/about/en.mdx': put('The record', `The [secret page](${scheduled.id}) record`),
  }),
  ...(await recordOf(draft, 'number: MR-2026-001\nstatus: draft\nfirst-published: 2026-01-01')),
  ...(await recordOf(scheduled, `number: MR-2026-002\nstatus: published\n${first}`)),
};
const privateFiles = {
  ...(await recordOf(
    embargoed,
    `number: MR-2026-003\nstatus: published\n${first}\nmentioned: [${reference.organisation}]\nrelated: [${scheduled.id}]`,
    `\nAbout [a topic](${reference.topic}).\n`,
  )),
  'organisations.yaml': `${reference.organisation}: { name: ${name(reference.organisation)}, kind: ngo, part-of: ${reference.parent} }
${reference.parent}: { name: ${name(reference.parent)}, kind: ngo }
${reference.nobody}: { name: ${name(reference.nobody)}, kind: ngo }
`,
  'topics.yaml': `${reference.topic}: { name: ${name(reference.topic)} }\n`,
};

const workshop = aWorkshop(publicFiles);
const root = dirname(workshop.content);
const secret = join(root, 'private');
for (const [path, text] of Object.entries(privateFiles)) writeInto(secret, path, text);

interface Built {
  /** Canaries in the output, and in what Astro keeps between builds. */
  output: Map<string, string[]>;
  kept: Map<string, string[]>;
}

async function build(clock: number, ...folders: string[]): Promise<Built> {
  const { status, output } = await workshop.build({
    SOURCE_DATE_EPOCH: String(clock),
    CONTENT_DIR: folders.join(delimiter),
  });
  if (status !== 0) throw new Error(output);
  const kept = [join(root, '.astro'), join(root, '.cache', 'roundtable', 'astro')].flatMap((folder) => [
    ...canariesIn(folder),
  ]);
  return { output: canariesIn(workshop.dist), kept: new Map(kept) };
}

let before: Built;
let after: Built;
let without: Built;

// In one workshop, one after the other: what one build keeps the next one finds.
beforeAll(async () => {
  before = await build(minute - 1, workshop.content, secret);
  after = await build(minute, workshop.content, secret);
  without = await build(minute, workshop.content);
});

afterAll(() => workshop.remove());

/** Those words of a record that are somewhere in the output once it is shown. */
const visible = ({ unnamed: _, groupId: __, ...canaries }: Canaries) => Object.values(canaries);

describe('what is not to be seen yet', () => {
  it('is in no byte of the output a second before its minute, nor in what Astro keeps', () => {
    expect([...before.output]).toEqual([]);
    expect([...before.kept]).toEqual([]);
  });

  it('appears with its minute, in every field', () => {
    const seen = new Set(after.output.keys());
    const missing = [scheduled, embargoed].flatMap(visible).filter((word) => !seen.has(word));
    expect(missing).toEqual([]);
  });

  it('can be found from that minute on', () => {
    for (const word of [scheduled.title, embargoed.body]) {
      const files = after.output.get(word) ?? [];
      for (const bundle of ['pagefind/en/index/', 'search/en/texts/', 'pagefind/hu/index/'])
        expect(files.some((file) => file.startsWith(bundle))).toBe(true);
    }
  });

  it('brings its files along, under its number', () => {
    expect(after.output.get(scheduled.file)).toContain(`files/MR-2026-002/${scheduled.file}.pdf`);
    expect(after.output.get(embargoed.picture)).toContain(`files/MR-2026-003/${embargoed.picture}.jpg`);
    expect(after.output.get(embargoed.inside)?.sort()).toEqual([
      'files/MR-2026-003.zip',
      `files/MR-2026-003/${embargoed.file}.pdf`,
    ]);
  });

  it('brings along what nothing else names, be it over two steps or in the text alone', () => {
    for (const id of [reference.organisation, reference.parent])
      expect(after.output.get(id)).toContain(`en/organisations/${id}/index.html`);
    expect(after.output.get(reference.topic)).toContain(`hu/temak/${reference.topic}/index.html`);
  });
});

describe('what is never to be seen', () => {
  it('is a draft, whatever its day', () => {
    const drafted = Object.values(draft);
    expect(drafted.filter((word) => after.output.has(word) || after.kept.has(word))).toEqual([]);
  });

  it('is what a camera wrote beside a picture', () => {
    expect(after.output.has(cameraWord)).toBe(false);
  });

  it('is a file that no fact and no text names', () => {
    expect([scheduled, embargoed].filter(({ unnamed }) => after.output.has(unnamed))).toEqual([]);
  });

  it('is an entry of a later folder that nothing shown names', () => {
    expect(after.output.has(reference.nobody)).toBe(false);
  });
});

describe('a build that is not given the private folder', () => {
  it('holds no byte of it, though one before it was given it', () => {
    const embargo = [...Object.values(embargoed), ...Object.values(reference)];
    expect(embargo.filter((word) => without.output.has(word) || without.kept.has(word))).toEqual([]);
    expect(without.output.has(scheduled.title)).toBe(true);
  });
});

describe('the page of a record with attachments and archived copies', () => {
  it('leads to both, and says of the copy what it is one of (Robust Links)', () => {
    const page = readFileSync(join(workshop.dist, 'en', 'meetings', scheduled.id, 'index.html'), 'utf8');
    const [source, copy] = [
      `https://example.org/${scheduled.address}`,
      `https://archive.example.org/${scheduled.copy}`,
    ];
    const linkTo = (href: string) => new RegExp(`<a [^>]*href="${RegExp.escape(href)}"[^>]*>`).exec(page)?.[0];
    expect(linkTo(source)).toContain(`data-versionurl="${copy}" data-versiondate="2024-05-03"`);
    expect(linkTo(copy)).toContain(`data-originalurl="${source}" data-versiondate="2024-05-03"`);
    expect(linkTo('/files/MR-2026-002.zip')).toBeDefined();
  });
});
