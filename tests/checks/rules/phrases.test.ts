import { describe, expect, it } from 'vitest';
import { readAhead } from '../../../src/archive/read-ahead.ts';
import { createArchiveReader } from '../../../src/archive/read-archive.ts';
import { aHealthyFolder, filesOf, meeting, problemsAfter, put, writeInto } from '../../builders.ts';

const en = `${meeting}/en.mdx`;
const hu = `${meeting}/hu.mdx`;
const now = () => Temporal.Instant.from('2024-06-01T12:00:00Z');

const listing = (phrases: object) => (site: string) => `${site}phrases: ${JSON.stringify(phrases)}\n`;
const listed = listing({
  en: { 'civil organisation*': 'NGO', 'every half-year': 'every six months' },
  hu: { 'áldozat* irányítás*': 'áldozatirányítás', 'sor került': 'volt, tartottak' },
});

/** What is noted of an English paragraph before the first of the record. */
const notedIn = (paragraph: string) =>
  problemsAfter({ 'site.yaml': listed, [en]: put('The [police]', `${paragraph}\n\nThe [police]`) });

describe('a phrase that the site lists', () => {
  it('is noted at its line and column, with what to write instead', () => {
    expect(notedIn('They met a Civil organisation.')).toEqual([
      `${en}:11:12  words/phrase  Note: “Civil organisation” is a phrase to avoid: it is listed in site.yaml.  Write “NGO” instead of “Civil organisation”.`,
    ]);
  });

  it.each([
    ['with any ending behind an asterisk', 'All civil organisations met.', 5],
    ['across the end of a line', 'All civil\norganisations met.', 5],
    ['with emphasis in it', 'All civil *organisations* met.', 5],
    ['behind signs of Markdown', 'They **all** \\* met &amp; saw civil organisations.', 31],
    ['in the words of a link', 'All [civil organisations](police) met.', 6],
    ['in an item of a list', '- All civil organisations met.', 7],
    ['behind a quotation', 'The “civil” and civil organisations met.', 17],
    ['in the title of a note', '<Note title="Civil organisation">\nx\n</Note>', 1],
  ])('is found %s', (_, paragraph, column) => {
    expect(notedIn(paragraph)).toEqual([expect.stringContaining(`${en}:11:${column}  words/phrase`)]);
  });

  it.each([
    ['is part of a longer word', 'The uncivil organisation met every half-years.'],
    ['is quoted', 'The “civil organisation” met, and a "civil organisation".'],
    ['is in a block quotation', '> The civil organisation met.'],
    ['is what somebody said', '<Quotation speaker="A civil organisation">\nThe civil organisation met.\n</Quotation>'],
    ['is in another language', '<Lang of="de">civil organisation</Lang>'],
    ['is code', 'It says `civil organisation`.'],
    ['is in an address', 'See [it](https://example.org/civil%20organisation/every+half-year).'],
    ['is parted by a quotation', 'A civil “x” organisation.'],
    ['is one of the other language', 'A sor került there.'],
  ])('is left alone where it %s', (_, paragraph) => {
    expect(notedIn(paragraph)).toEqual([]);
  });

  it('is noted once in a text, and others beside it', () => {
    expect(notedIn('A civil organisation, a civil organisation: every half-year.')).toEqual([
      expect.stringContaining(`${en}:11:3 `),
      expect.stringContaining(`${en}:11:45 `),
    ]);
  });

  it('is found in title and summary', () => {
    const title = put('title: The', 'title: Civil organisations and the');
    expect(problemsAfter({ 'site.yaml': listed, [en]: title })).toEqual([
      expect.stringContaining(`${en}:2:1  words/phrase  Note: “Civil organisations” is a phrase`),
    ]);
    const summary = put('summary: The', 'summary: Every half-year the');
    expect(problemsAfter({ 'site.yaml': listed, [en]: summary })).toEqual([expect.stringContaining(`${en}:3:1 `)]);
  });

  it('is found in Hungarian, whose letters are letters of words too', () => {
    const met = (paragraph: string) =>
      problemsAfter({ 'site.yaml': listed, [hu]: put('A [rendőrség]', `${paragraph}\n\nA [rendőrség]`) });
    expect(met('Az áldozatainak irányítására is SOR KERÜLT.')).toEqual([
      `${hu}:11:4  words/phrase  Note: “áldozatainak irányítására” is a phrase to avoid: it is listed in site.yaml.  Write “áldozatirányítás” instead of “áldozatainak irányítására”.`,
      expect.stringContaining('Write “volt, tartottak” instead of “SOR KERÜLT”.'),
    ]);
    expect(met('A műsor került, a sor kerülte, az őáldozat irányítása.')).toEqual([]);
  });

  it('is found in the pages of the site', () => {
    const edits = { 'site.yaml': listed, 'pages/about/hu.mdx': put('[tanács]', 'sor került [tanács]') };
    expect(problemsAfter(edits)).toEqual([expect.stringContaining('pages/about/hu.mdx:5:')]);
  });
});

describe('a list of phrases', () => {
  it('that changes changes the notes of what was read before', async () => {
    const root = aHealthyFolder({ [en]: put('The [police]', 'A civil organisation, handed in. The [police]') });
    const read = createArchiveReader(root, await readAhead(root, { many: 1 }), now);
    const site = filesOf('healthy')['site.yaml'] ?? '';
    const noted = () => read().problems.map(({ params }) => (params as { found?: string }).found);
    expect(noted()).toEqual([]);
    for (const phrases of ['civil organisation', 'handed in']) {
      writeInto(root, 'site.yaml', listing({ en: { [phrases]: 'x' } })(site));
      expect(noted()).toEqual([phrases]);
      expect(createArchiveReader(root, undefined, now)().problems).toEqual(read().problems);
    }
    writeInto(root, 'pages/about/en.mdx', '---\ntitle: x\nsummary: x\n---\n\nA civil organisation.\n');
    writeInto(root, 'site.yaml', listing({ en: { 'civil organisation': 'x' } })(site));
    expect(noted()).toEqual(['civil organisation', 'civil organisation']);
    writeInto(root, 'site.yaml', site);
    expect(noted()).toEqual([]);
  });

  it('reaches every thread that reads', async () => {
    const root = aHealthyFolder({
      'site.yaml': listed,
      [en]: put('The [police]', 'A civil organisation. The [police]'),
    });
    const ahead = await readAhead(root, { many: 1 });
    expect(createArchiveReader(root, ahead, now)()).toEqual(createArchiveReader(root, undefined, now)());
    expect(createArchiveReader(root, ahead, now)().problems).toHaveLength(1);
  });

  it.each([
    ['with a sign in place of a word', { '* x': 'y' }, '“* x” is not a phrase'],
    ['with an asterisk within a word', { 'a*b': 'y' }, '“a*b” is not a phrase'],
    ['with a phrase that is too long', { ['a'.repeat(61)]: 'y' }, 'is not a phrase'],
  ])('is refused %s', (_, phrases, sentence) => {
    expect(problemsAfter({ 'site.yaml': listing({ en: phrases }) })).toEqual([
      expect.stringMatching(/^site\.yaml:12:\d+ {2}site\/wrong-value/),
    ]);
    expect(problemsAfter({ 'site.yaml': listing({ en: phrases }) })[0]).toContain(sentence);
  });

  it('is refused where it is too long as a whole', () => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`phrase ${index}`, 'x']));
    expect(problemsAfter({ 'site.yaml': listing({ en: many }) })).toEqual([
      expect.stringContaining('“phrases › en” lists 301 phrases; the limit is 300.'),
    ]);
  });

  it('costs a time that grows with the text, whatever it says', { timeout: 30_000 }, () => {
    const almost = Array.from({ length: 300 }, (_, index) => [`${'a* '.repeat(18)}${index}`, 'x']);
    const site = listing({ en: Object.fromEntries(almost) });
    const paragraphs = `${'a '.repeat(4000)}\n\n`.repeat(5);
    const text = put('The [police]', `${paragraphs}${' “'.repeat(4000)}\n\n${'a '.repeat(18)}7. The [police]`);
    const folder = aHealthyFolder({ 'site.yaml': site, [en]: text });
    const began = performance.now();
    const { problems } = createArchiveReader(folder, undefined, now)();
    expect(problems.map(({ rule }) => rule)).toContain('words/phrase');
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});
