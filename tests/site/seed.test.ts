import { describe, expect, it } from 'vitest';
import { settings } from '../../src/site/settings.ts';
import { linksOf, type Page, pages } from './page.ts';

const { basePath } = settings();

/** The record that must come out right first: the joint session of 30 November 2022. */
const session = { en: 'en/meetings/2022-11-30-joint-session/', hu: 'hu/talalkozok/2022-11-30-joint-session/' };

/** Everything that the session names: what it is called there, and where it has a page. */
const named: [kind: string, en: string, hu: string, id: string][] = [
  [
    'organisation',
    'National Coordination Mechanism',
    'Nemzeti Koordinációs Mechanizmus',
    'national-coordination-mechanism',
  ],
  ['organisation', 'NGO Roundtable', 'NGO Kerekasztal', 'ngo-roundtable'],
  ['organisation', 'Ministry of Interior', 'Belügyminisztérium', 'ministry-of-interior'],
  ['person', 'Mátyás Hegyaljai', 'Hegyaljai Mátyás', 'matyas-hegyaljai'],
  ['document', 'TIP Report', 'TIP-jelentés', 'tip-report-2022'],
  ['organisation', 'US Department of State', 'amerikai külügyminisztérium', 'us-department-of-state'],
  ['organisation', 'Council of Europe', 'Európa Tanács', 'council-of-europe'],
  ['organisation', 'GRETA', 'GRETA', 'greta'],
  ['document', 'third evaluation round', 'harmadik értékelési', 'greta-hungary-third-round'],
  ['organisation', 'OSCE', 'EBESZ', 'osce'],
  [
    'campaign',
    'EU Anti-Trafficking Day',
    'emberkereskedelem elleni küzdelem európai napj',
    'eu-anti-trafficking-day-2022',
  ],
  ['meeting', 'international conference in Budapest', 'konferenci', 'conference-budapest-2022-10'],
  ['campaign', 'Kiállok érted!', 'Kiállok érted!', 'kiallok-erted'],
  ['campaign', 'Kiállok magamért!', 'Kiállok magamért!', 'kiallok-magamert'],
  ['organisation', 'National Police Headquarters', 'Országos Rendőr-főkapitányság', 'national-police-headquarters'],
  ['organisation', 'National Bureau of Investigation', 'Nemzeti Nyomozó Iroda', 'national-bureau-of-investigation'],
  ['organisation', 'IOM', 'IOM', 'iom-hungary'],
  ['campaign', 'Ne hagyd! Ne tedd!', 'Ne hagyd! Ne tedd!', 'ne-hagyd-ne-tedd'],
  ['programme', 'Internal Security Fund', 'Belső Biztonsági Alap', 'internal-security-fund-2021'],
  ['programme', 'Swiss Contribution', 'Svájci', 'swiss-contribution-2'],
];

const segments: Record<string, { en: string; hu: string }> = {
  organisation: { en: 'organisations', hu: 'szervezetek' },
  person: { en: 'people', hu: 'tisztsegviselok' },
  document: { en: 'documents', hu: 'dokumentumok' },
  campaign: { en: 'campaigns', hu: 'kampanyok' },
  meeting: { en: 'meetings', hu: 'talalkozok' },
  programme: { en: 'programmes', hu: 'tamogatasi-programok' },
};

function pageAt(path: string): Page {
  const page = pages.find((each) => each.path === basePath + path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
}

/** What a reader sees of the main part, with plain spaces. */
const words = ({ html }: Page) =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<[^>]*>|\u2060/g, '')
    .replace(/[\s\u00a0]+/g, ' ');

describe.each(['en', 'hu'] as const)('the session of 30 November 2022 in %s', (lang) => {
  it.each(named)('shows and links the %s “%s” („%s”), which links back', (kind, en, hu, id) => {
    const page = pageAt(session[lang]);
    const target = `${lang}/${segments[kind]?.[lang]}/${id}/`;
    expect(words(page)).toContain(lang === 'en' ? en : hu);
    expect(linksOf(page)).toContain(basePath + target);
    expect(linksOf(pageAt(target))).toContain(page.path);
  });

  it('states when, where and under which number', () => {
    const [day, place] =
      lang === 'en'
        ? ['30 November 2022', 'Ministry of Interior, Budapest']
        : ['2022. november 30.', 'Belügyminisztérium, Budapest'];
    for (const text of [day, place, 'MR-2022-003']) expect(words(pageAt(session[lang]))).toContain(text);
  });

  it('states what the police saw and what will be paid', () => {
    const expected =
      lang === 'en'
        ? ['Sexual exploitation', '18 October', '20–21 October', '8 December 2022', '26 February 2024']
        : ['szexuális', 'október 18', 'október 20–21', '2022. december 8', '2024. február 26'];
    for (const text of expected) expect(words(pageAt(session[lang]))).toContain(text);
  });

  it('says neither less nor more than its source', () => {
    const [expected, unexpected] = {
      en: [
        [
          'compared with recent years',
          'most frequent among the cases',
          'opportunities for international cooperation',
          'The ministry reported on the international conference',
          'In particular the Internal Security Fund',
          'How Hungary’s efforts are judged abroad',
          'We infer that the report of 2022',
        ],
        ['other countries', 'Two sources of money', 'points may be missing'],
      ],
      hu: [
        [
          'az elmúlt évekhez képest',
          'az esetek között',
          'nemzetközi együttműködés lehetőségeiről',
          'konferenciáról a minisztérium számolt be',
          'különösen a Belső Biztonsági Alap',
          'Hogyan értékelik külföldön',
          'Arra következtettünk',
        ],
        ['Két forrást', 'nem teljes'],
      ],
    }[lang] as [string[], string[]];
    const text = words(pageAt(session[lang]));
    expect(expected.filter((each) => !text.includes(each))).toEqual([]);
    expect(unexpected.filter((each) => text.includes(each))).toEqual([]);
  });

  it('names as agreed what the participants agreed on: whom the plays serve', () => {
    const text = words(pageAt(session[lang]));
    const [heading, agreed] =
      lang === 'en'
        ? ['What was agreed', 'for professional organisations working in the field and for children']
        : ['Amiben megállapodtak', 'a területen dolgozó szakmai szervezetek és a gyermekek'];
    expect(text.indexOf(agreed, text.indexOf(heading))).toBeGreaterThan(text.indexOf(heading));
    expect(text).toContain(heading);
  });
});
