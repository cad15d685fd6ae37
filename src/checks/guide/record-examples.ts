import type { recordGuideEn } from '../../language/messages/guide/record-en.ts';
import type { Example } from './example.ts';

/** What breaks the rules about what the facts of a record say together, and what to write instead. */
export const recordExamples: Record<keyof typeof recordGuideEn, Example> = {
  'record/known-id': ['participants: [polise]', 'participants: [police]'],
  'record/forum': ['forums: [police]', '`forums: [council]` and `participants: [police]`'],
  'record/folder-year': ['`meetings/2021/…/meeting.yaml` with `start: 2022-11-30`', '`meetings/2022/…/meeting.yaml`'],
  'record/known-source': ['source: minuts', 'source: minutes'],
  'record/office-held': ['offices: [minister]', 'offices: [national-coordinator]'],
  'record/office-years': [
    '`offices: [national-coordinator]` in 2025, `seen: 2020/2023`',
    '`offices: [national-coordinator]`, `former: [national-coordinator]`',
  ],
  'record/unique-id': ['topics.yaml: shelter-network:', 'topics.yaml: shelter:'],
  'record/unique-number': ['`number: MR-2022-001` in two records', 'number: MR-2022-002'],
  'record/unique-part': ['places: [town-hall, town-hall]', 'places: [town-hall]'],
  'record/unique-name': ['`police` and `the-police`, both “National Police”', '`police` alone'],
  'record/office-seen': ['seen: 2020/2032', 'seen: 2020/2023'],
  'record/part-of-ring': ['`part-of: b` in a, and `part-of: a` in b', '`part-of: b` in a'],
  'record/day-within': ['`start: 2022-11-30` and `day: 2022-12-01`', '`start: 2022-11-30` and `day: 2022-11-30`'],
  'record/end-after-start': ['`start: 2022-12-08` and `end: 2022-03-31`', '`start: 2022-12-08` and `end: 2023-03-31`'],
  'record/file-exists': ['`file: minutes.pdf` without the file', '`file: minutes.pdf` with the file beside it'],
  'record/file-kind': ['`call.doc`, `plan.svg`, `page.html`', '`call.docx`, `plan.png`, `page.pdf`'],
  'record/unnamed-file': [
    '`hall.jpg` beside a text that does not show it',
    '<Figure src="hall.jpg" alt="The hall" credit="A. B." licence="CC BY 4.0" />',
  ],
  'record/file-size': ['`film.mp4` of 60 MB', '`[Film](https://…)`, a link to where the film is kept'],
  'record/picture-unreadable': [
    '`hall.jpg` that was a HEIC photograph, or was cut short while it was sent',
    '`hall.jpg` saved again by a picture program',
  ],
  'record/annex-text': [
    '`minutes.pdf` that holds only pictures of pages, or asks for a password',
    '`minutes.pdf` after text recognition (OCR), without a password',
  ],
  'record/picture-position': ['`hall.jpg` straight from the phone', '`hall.jpg` without its location'],
  'record/ready-to-publish': ['`status: published` and `sources: []`', '`status: published` and one source'],
  'record/changes-in-order': ['`at: 2024-05-02` above `at: 2024-01-10`', '`at: 2024-01-10` above `at: 2024-05-02`'],
  'record/silent-edit': [
    '`start: 2022-11-30` changed to `2022-11-29`',
    'the same, and `changes: [{ id: day, at: 2024-01-10, kind: correction }]`',
  ],
  'record/number-kept': ['`number: MR-2022-001` changed to `MR-2022-009`', 'number: MR-2022-001'],
  'record/still-there': ['`campaigns/open-eyes/` deleted', '`status: removed` and a reason'],
  'record/copy-made': ['archived: { url: …, at: 2204-05-03 }', 'archived: { url: …, at: 2024-05-03 }'],
  'record/publication-dated': ['`status: published` alone', '`status: published` and `first-published: 2026-11-22`'],
  'record/read-day': ['read: 2062-11-22', 'read: 2026-11-22'],
  'call/deadline-after-opening': [
    '`opening: 2024-05-02` and `at: 2024-04-01`',
    '`opening: 2024-05-02` and `at: 2024-08-01`',
  ],
  'call/continuous': [
    '`continuous: { source: notice }` and `for: applications`',
    '`continuous: { source: notice }` and `for: cut-off`',
  ],
  'call/stages-in-order': ['`at: 2024-11` above `at: 2024-05-02`', '`at: 2024-05-02` above `at: 2024-11`'],
  'call/zones': [
    '`at: "2024-08-01T12:00"` beside `zone: Europe/Brussels`',
    '`at: "2024-08-01T12:00"` and `zone: Europe/Brussels`',
  ],
  'call/outcome-due': [
    '`expected: { opening: 2024-Q2 }`, last read in January 2024',
    '`stages:` with a further stage, or a source read since',
  ],
  'record/person-name': [
    'anna-kiss: { name: { family: Anna, given: Kiss } }',
    'anna-kiss: { name: { family: Kiss, given: Anna } }',
  ],
  'record/shares': ['funding-rate: 75 and national-share: 35', 'funding-rate: 75 and national-share: 25'],
  'record/number-year': ['MR-2023-004 in meetings/2022', 'MR-2022-004 in meetings/2022'],
  'record/document-year': ['{ number: 1018/2008, year: 2018 }', '{ number: 1018/2008, year: 2008 }'],
};
