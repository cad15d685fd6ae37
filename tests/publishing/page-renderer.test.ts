import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, campaign, edited, filesOf, meeting, put } from '../builders.ts';
import { aWorkshop, type Outcome, type Workshop } from '../integrations/workshop.ts';
import { filesIn } from '../site/dist.ts';

const healthy = filesOf('healthy');

/** So many meetings in one year that lists have pages of months, and what all of them name has pages of years. */
const meetings = Object.fromEntries(
  Array.from({ length: 210 }, (_, index) => {
    const two = (number: number) => String(number).padStart(2, '0');
    const number = `MR-2021-${String(index + 1).padStart(3, '0')}`;
    const day = `2021-${two((index % 12) + 1)}-${two((index % 28) + 1)}`;
    return Object.entries(healthy).flatMap(([path, text]) =>
      path.startsWith(`${meeting}/`)
        ? [[path.replace(meeting, `meetings/2021/session-${index + 1}`), changed(text, number, day)]]
        : [],
    );
  }).flat(),
);

function changed(text: string, number: string, day: string): string {
  return text
    .replace('MR-2022-001', number)
    .replace('2022-11-30', day)
    .replace(/title: .*/, `$& ${number}`);
}

/** Every kind of page: of records with both texts, with one, removed and renamed, and of all that they refer to. */
const files = {
  ...edited(healthy, {
    [`${campaign}/campaign.yaml`]: put('original: hu', 'original: hu\ntranslation: pending'),
    [`${campaign}/en.mdx`]: null,
    [`${call}/funding-call.yaml`]:
      'number: FC-2024-001\nstatus: removed\nremoved: { at: 2024-05-01, reason: { en: Twice here., hu: Kétszer. } }\n',
    [`${call}/en.mdx`]: null,
    [`${call}/hu.mdx`]: null,
    'redirects.yaml': '- { from: spring-session, to: autumn-session }\n',
  }),
  ...meetings,
};

const environment = {
  SITE_URL: 'https://record.example.org',
  BASE_PATH: '/record/',
  SOURCE_DATE_EPOCH: '1796000000',
};
const folder = 'src/publishing/renderer';
const [direct, byAstro] = [aWorkshop(files), aWorkshop(files)];
let directly: Outcome;
let astros: Outcome;

const pagesOf = ({ output }: Outcome) => /Pages: \d+/.exec(output)?.[0];

/** The paths of the pages that a build lists as rendered directly. */
const listed = ({ output }: Outcome) => [...output.matchAll(/\[page\]\S* (\/\S+)$/gm)].map(([, path = '']) => path);

const bytesOf = ({ dist }: Workshop) =>
  Object.fromEntries(filesIn(dist).map((file) => [file, readFileSync(join(dist, file), 'base64')]));

/** A page that shows how it was rendered, and one that needs its address: both have to be rendered by Astro. */
function editPages({ edit }: Workshop): void {
  const [figures, record] = ['[figures]', '[records]/[id]'].map((name) => `src/pages/[lang]/${name}.astro`) as [
    string,
    string,
  ];
  const way = "let way = 'direct';\ntry {\n  way = Astro.url.pathname;\n} catch {}\n";
  edit(figures, put('const all', `${way}const all`));
  edit(figures, put('<Figures {page} />', '<Figures {page} /><p>{way}</p>'));
  edit(record, put('const all', "if (id === 'session-9' && !Astro.url) throw new Error('No address.');\nconst all"));
}

beforeAll(async () => {
  for (const workshop of [direct, byAstro]) editPages(workshop);
  direct.edit(`${folder}/render-pages.ts`, put(/pagesAThread = \d+/, 'pagesAThread = 1'));
  direct.edit(`${folder}/render-pages.ts`, put('availableParallelism()', '3'));
  byAstro.edit(`${folder}/astro-internals.ts`, put(/knownVersion = '.*'/, "knownVersion = '7.0.0'"));
  [directly, astros] = await Promise.all([
    direct.run(['build', '--outDir', direct.dist, '--verbose'], environment),
    byAstro.build(environment),
  ]);
});

afterAll(() => {
  for (const workshop of [direct, byAstro]) workshop.remove();
});

describe('pages rendered directly, in three threads', () => {
  it.each([
    ['of a record', '/en/meetings/autumn-session'],
    ['of a record without a text', '/en/campaigns/open-eyes'],
    ['of a removed record', '/en/funding-calls/shelter-call'],
    ['of a renamed record', '/hu/talalkozok/spring-session'],
    ['of a list', '/en/meetings'],
    ['of a year', '/hu/talalkozok/2021'],
    ['of a month', '/en/meetings/2021-05'],
    ['of an entry', '/en/organisations/police'],
    ['of a year of an entry', '/en/organisations/police/2021'],
    ['of a list of entries', '/en/organisations'],
    ['of a language', '/hu'],
  ])('include the page %s', (_name, path) => {
    expect(directly.status === 0 ? 0 : directly.output).toBe(0);
    expect(listed(directly).map((each) => each.replace(/\/$/, ''))).toContain(path);
  });

  it('are, like all other files, the same as by Astro’s own renderer, byte for byte', () => {
    expect(filesIn(direct.dist)).toEqual(filesIn(byAstro.dist));
    const [ours, theirs] = [bytesOf(direct), bytesOf(byAstro)];
    expect(Object.keys(ours).filter((file) => ours[file] !== theirs[file])).toEqual([]);
  });

  it('leave to Astro a route whose first page differs, and say so', () => {
    expect(directly.output).toMatch(
      /\[site-builder\]\S* Astro renders all pages of src\/pages\/\[lang\]\/\[figures\]\.astro: \/en\/figures\/ differs when rendered directly\.$/m,
    );
    expect(readFileSync(join(direct.dist, 'en/figures/index.html'), 'utf8')).toContain('<p>/record/en/figures/</p>');
  });

  it('include those that describe other files of the site', () => {
    const left = directly.output.matchAll(/Astro renders all pages of (\S+):/g);
    expect([...left].filter(([, component]) => /data/.test(component ?? ''))).toEqual([]);
  });

  it('leave to Astro a page that needs more of it, and say so', () => {
    expect(directly.output).toMatch(
      /Pages that Astro renders because they cannot be rendered directly: 2, such as \/en\/meetings\/session-9\/\.$/m,
    );
    expect(listed(directly)).not.toContain('/en/meetings/session-9/');
  });

  it('are counted with those that Astro has rendered', () => {
    const pages = filesIn(direct.dist).filter((file) => file.endsWith('.html'));
    expect([pagesOf(directly), pagesOf(astros)]).toEqual([`Pages: ${pages.length}`, `Pages: ${pages.length}`]);
  });
});

describe('a build with another version of Astro than the one that is known', () => {
  it('says that Astro renders all pages, and goes on', () => {
    expect(astros.status).toBe(0);
    expect(astros.output).toMatch(
      /^Warning \[site-builder\] Astro renders all pages, which are the same but take longer: Astro \S+ is installed, and only 7\.0\.0 is known\.$/m,
    );
    expect(listed(astros)).toEqual([]);
  });
});

describe('a build that fails', () => {
  it.each([
    [
      'in a page, with the page named and the error whole',
      'src/views/record/record-or-notice.ts',
      put('const tomb =', "if (id === 'session-7') throw new Error('No page today.');\n  const tomb ="),
      /Caught error rendering \/\S+\/session-7\/?: Error: No page today\.[\s\S]*Error: No page today\.\n +at /,
    ],
    [
      'in a thread, with its error whole',
      `${folder}/render-thread.ts`,
      put('parentPort?.postMessage(', "throw new Error('No thread today.');\n("),
      /Error: No thread today\.\n +at /,
    ],
  ])('%s, leaves the last site as it was', async (_name, file, change, message) => {
    const before = bytesOf(direct);
    direct.edit(file, change);
    const { status, output } = await direct.build(environment);
    expect([status, output]).toEqual([1, expect.stringMatching(message)]);
    expect(output).not.toContain('Built ');
    expect(bytesOf(direct)).toEqual(before);
  });
});
