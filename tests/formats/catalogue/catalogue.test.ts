import { describe, expect, it } from 'vitest';
import { dataCatalogue } from '../../../src/formats/catalogue/catalogue.ts';
import { toJsonLd, toTurtle } from '../../../src/formats/catalogue/rdf.ts';
import { dataManifest } from '../../../src/formats/data-manifest.ts';
import { put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';
import { jsonLdStatements, shapeFaults, storeOf, turtleStatements } from '../../rdf.ts';

const licensed = put('helplines:', 'licence: { name: CC0, url: https://example.org/cc0 }\nhelplines:');

const dcat = (name: string) => `http://www.w3.org/ns/dcat#${name}`;
const dct = (name: string) => `http://purl.org/dc/terms/${name}`;

/** The graph with a licence, and the statements of its catalogue in Turtle. */
async function licensedCatalogue() {
  const graph = healthyGraph({ 'site.yaml': licensed });
  const turtle = await turtleStatements(toTurtle(dataCatalogue(graph)));
  return { graph, turtle, store: storeOf(turtle) };
}

describe('the catalogue of the data', () => {
  it('says the same in Turtle and in JSON-LD', async () => {
    const { graph, turtle } = await licensedCatalogue();
    expect(await jsonLdStatements(toJsonLd(dataCatalogue(graph)))).toBe(turtle);
    expect(turtle.split('\n').length).toBeGreaterThan(500);
  });

  it.each([
    ['with every contact and licence', licensed],
    ['without a contact', put(/contacts: .*/, 'contacts: { corrections: none }')],
    ['with a web address as its contact', put('record@example.org', 'https://example.org/mistakes')],
    ['with a publisher', put('helplines:', 'publisher: { en: A body, hu: Egy testület }\nhelplines:')],
  ])('fits the shapes of DCAT-AP %s', async (_, edit) => {
    const statements = await turtleStatements(toTurtle(dataCatalogue(healthyGraph({ 'site.yaml': edit }))));
    expect(await shapeFaults(statements)).toEqual([]);
  });

  it('would not fit them without a publisher', async () => {
    const { publisher: _, ...rest } = dataCatalogue(healthyGraph());
    const faults = await shapeFaults(await turtleStatements(toTurtle(rest)));
    expect(faults).toContainEqual(expect.stringContaining(dct('publisher')));
  });

  it('names every file of the data, with its size and digest', async () => {
    const { graph, store } = await licensedCatalogue();
    const { files } = dataManifest(graph) as { files: { url: string; bytes: number; sha256: string }[] };
    const named = store.getSubjects(dcat('byteSize'), null, null).map((subject) => {
      const one = (property: string) => store.getObjects(subject, property, null).at(0);
      const checksum = one('http://spdx.org/rdf/terms#checksum');
      const sha256 = store.getObjects(checksum ?? null, 'http://spdx.org/rdf/terms#checksumValue', null).at(0)?.value;
      return [one(dcat('downloadURL'))?.value, Number(one(dcat('byteSize'))?.value), sha256];
    });
    expect(named.sort()).toEqual(files.map(({ url, bytes, sha256 }) => [url, bytes, sha256]).sort());
  });

  it('gives each dataset a name and a description in both languages', async () => {
    const { store } = await licensedCatalogue();
    const datasets = store.getObjects(null, dcat('dataset'), null);
    expect(datasets.length).toBe(18);
    for (const each of datasets)
      for (const property of ['title', 'description']) {
        const words = store.getObjects(each, dct(property), null).map((term) => 'language' in term && term.language);
        expect([each.value, words.sort()]).toEqual([each.value, ['en', 'hu']]);
      }
  });

  it('says of each kind when it last changed in substance and which days it covers', async () => {
    const { store } = await licensedCatalogue();
    const meetings = store.getSubjects(dct('identifier'), null, null).find(({ value }) => value.endsWith('#meeting'));
    const [period] = store.getObjects(meetings ?? null, dct('temporal'), null);
    const days = ['startDate', 'endDate'].map((name) => store.getObjects(period ?? null, dcat(name), null)[0]?.value);
    expect(days).toEqual(['2022-11-30', '2022-11-30']);
    expect(store.getObjects(meetings ?? null, dct('modified'), null)[0]?.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('leads to feeds and calendars of each kind in both languages', async () => {
    const { store } = await licensedCatalogue();
    const urls = store.getObjects(null, dcat('downloadURL'), null).map(({ value }) => value);
    for (const path of ['en/feed.xml', 'hu/talalkozok/feed.json', 'en/campaigns/calendar.ics'])
      expect(urls).toContainEqual(expect.stringMatching(new RegExp(`/record/${path}$`)));
  });

  it('of an empty folder fits the shapes, too', async () => {
    const empty = { ...healthyGraph(), records: [], entries: [], tombstones: [], site: undefined };
    expect(await shapeFaults(await turtleStatements(toTurtle(dataCatalogue(empty))))).toEqual([]);
  });
});
