import type { Bilingual } from '../../language/locales.ts';
import { homeZone } from '../../model/instant.ts';
import type { RecordKind } from '../../model/kinds.ts';

/** A field of the facts as it is offered to an editor: an example to fill in, and a comment on what belongs there. */
export interface FieldLine {
  field: string;
  example: string | readonly string[];
  comment?: Bilingual;
}

const line = (field: string, example: FieldLine['example'], en?: string, hu?: string): FieldLine => ({
  field,
  example,
  ...(en && hu && { comment: { en, hu } }),
});

const organisers = line('organisers', '[]', 'who held it, by id', 'a szervezők azonosítói');
const topics = line('topics', '[]', 'ids of topics.yaml', 'azonosítók a topics.yaml fájlból');
const participants = line(
  'participants',
  '[]',
  'organisations that took part, according to a source',
  'szervezetek, amelyek egy forrás szerint részt vettek',
);
const officials = line(
  'officials',
  ['  - { person: id, offices: [id] }'],
  'public officials and heads of organisations who spoke or took part, with the offices held on that day',
  'közhivatalt viselők és szervezeti vezetők, akik felszólaltak vagy részt vettek, az aznap viselt tisztséggel',
);
const places = line('places', '[]', 'ids of places.yaml', 'azonosítók a places.yaml fájlból');
const start = line(
  'start',
  '2026-11-24',
  '2026-11 or 2026 if that is all that is known',
  '2026-11 vagy 2026, ha több nem ismert',
);
const sources = line(
  'sources',
  ['  - { id: minutes, url: "https://…", publisher: id, language: hu, read: 2026-11-24 }'],
  'where the facts were read; at least one is required for publication',
  'ahol az adatok olvashatók; a közzétételhez legalább egy kell',
);

/** What an editor fills in, kind by kind, in the order of the file. */
export const fieldLines: Record<RecordKind, readonly FieldLine[]> = {
  meeting: [
    line(
      'type',
      'session',
      'session, conference, workshop, consultation, visit, press-conference or other',
      'session (ülés), conference, workshop, consultation, visit, press-conference vagy other',
    ),
    organisers,
    line('forums', '[]', 'the forums that met', 'az ülésező fórumok'),
    start,
    line('end', '2026-11-25', 'if it lasted longer than a day', 'ha egy napnál tovább tartott'),
    line(
      'mode',
      'in-person',
      'in-person, online or hybrid, if a source states it',
      'in-person, online vagy hybrid, ha forrás közli',
    ),
    places,
    officials,
    participants,
    topics,
    line(
      'agenda',
      ['  - { id: first-item, presenters: [] }'],
      'the items of the agenda, each with an id of your own; both texts give it a title',
      'a napirendi pontok, saját azonosítóval; mindegyikhez egy cím kell mindkét szövegbe',
    ),
    line(
      'decisions',
      '[]',
      'an id of your own for each decision; both texts give it a sentence',
      'saját azonosító minden döntésnek; mindegyikhez egy mondat kell mindkét szövegbe',
    ),
    sources,
  ],
  campaign: [
    line('organisers', '[]', 'who runs it, by id', 'akik szervezik, azonosítóval'),
    line('partners', '[]', 'who runs it with the organisers', 'akik velük együtt szervezik'),
    participants,
    start,
    line(
      'end',
      '2026-12-31',
      'leave it out if it is not known; write open if a source says that it goes on',
      'hagyja el, ha nem ismert; írja: open, ha egy forrás szerint még tart',
    ),
    line('part-of', 'id', 'the campaign or play it belongs to', 'a kampány vagy színdarab, amelyhez tartozik'),
    line('audiences', '[general-public]', 'who it is for', 'kikhez szól'),
    line('channels', '[media]', 'the channels it uses', 'milyen csatornákon'),
    line(
      'coverage',
      'nationwide',
      'local, regional, nationwide, international or online',
      'local, regional, nationwide, international vagy online',
    ),
    places,
    officials,
    line('project-code', '"…"', 'exactly as printed', 'pontosan a forrás szerint'),
    line('programme', 'id', 'the fund that paid for it', 'a finanszírozó alap'),
    topics,
    sources,
  ],
  'funding-call': [
    line(
      'type',
      'call',
      'call, expression-of-interest or award',
      'call (felhívás), expression-of-interest vagy award (odaítélt támogatás)',
    ),
    line('organisers', '[]', 'who announces it, by id', 'a meghirdetők azonosítói'),
    line('programme', 'id', 'the fund that pays', 'a finanszírozó alap'),
    line('code', '"…"', 'exactly as printed', 'pontosan a forrás szerint'),
    line(
      'stages',
      ['  - { stage: open, at: 2026-11-24, source: notice }'],
      'what a source reported, and on which day',
      'mit közölt egy forrás, melyik napon',
    ),
    line('opening', '2026-11-24', 'the first day for applications', 'a benyújtás első napja'),
    line(
      'deadlines',
      [`  - { id: applications, for: applications, at: 2026-12-31T12:00, zone: ${homeZone} }`],
      'local time; zone-stated: true if the source names the zone',
      'helyi idő; zone-stated: true, ha a forrás közli az időzónát',
    ),
    line(
      'continuous',
      '{ source: notice }',
      'instead of a deadline, if a source says that applications are accepted at any time',
      'határidő helyett, ha egy forrás szerint folyamatosan lehet pályázni',
    ),
    line(
      'amounts',
      ['  - { id: total, value: 1000000, currency: EUR, at: 2026-11-24, source: notice }'],
      'sums as one source gave them on one day',
      'összegek, ahogyan egy forrás egy adott napon közölte őket',
    ),
    line('funding-rate', '90', 'the share that the programme pays, per cent', 'támogatási intenzitás, százalék'),
    line('own-contribution', '10', 'the share that the applicant pays, per cent', 'önrész, százalék'),
    line(
      'eligible',
      '[]',
      'an id of your own for each group; both texts describe it',
      'saját azonosító minden csoportnak; mindegyikhez leírás kell mindkét szövegbe',
    ),
    places,
    line(
      'funder-page',
      '{ url: "https://…", language: hu, read: 2026-11-24 }',
      'the funder’s own page on the call',
      'a támogató saját oldala',
    ),
    topics,
    sources,
  ],
};
