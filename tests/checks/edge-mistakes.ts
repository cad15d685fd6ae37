import { mistakesIn } from './mistake-table.ts';

/** Times that the clock does not have once, and zones as sources write them. */
const times = `
Local times
call.yaml: 2024-08-21T17:00 → 2024-03-31T02:30 && call.yaml: opening: 2024-05-02 → opening: 2024-01-02 | 15:5 | funding-call/wrong-value | the clock in Europe/Brussels skips
call.yaml: 2024-08-21T17:00 → 2024-10-27T02:30 | 15:5 | funding-call/wrong-value | the clock in Europe/Brussels shows twice
call.yaml: 2024-08-21T17:00 → 2024-11-03T01:00 && call.yaml: zone: Europe/Brussels → zone: America/New_York | 15:5 | funding-call/wrong-value | the clock in America/New_York shows twice
call.yaml: 2024-08-21T17:00 → 2025-03-30T02:00 | 15:5 | funding-call/wrong-value | the clock in Europe/Brussels skips
call.yaml: 2024-08-21T17:00 → 2025-04-06T01:45 && call.yaml: zone: Europe/Brussels → zone: Australia/Lord_Howe | 15:5 | funding-call/wrong-value | the clock in Australia/Lord_Howe shows twice
call.yaml: opening: 2024-05-02 → opening: "2024-03-31T02:00" | 10:1 | funding-call/wrong-value | the clock in Europe/Brussels skips
call.yaml: opening: 2024-05-02 → opening: "2024-10-27T02:15" && call.yaml: at: 2024-08-01 → at: 2024-11-15 && call.yaml: 2024-08-21T17 → 2024-12-15T17 | 10:1 | funding-call/wrong-value | the clock in Europe/Brussels shows twice
call.yaml: original: en → first-published: "2026-03-29T02:30"⏎original: en | 3:1 | funding-call/wrong-value | the clock in Europe/Budapest skips
meeting.yaml: original: en → first-published: "2026-10-25T02:59"⏎original: en | 3:1 | meeting/wrong-value | the clock in Europe/Budapest shows twice

Midnight
call.yaml: 2024-08-21T17:00 → 2024-08-21T00:00 | 15:5 | funding-call/wrong-value | midnight at the start of that day
call.yaml: at: 2024-08-01, → at: "2024-08-01T00:00", zone: Europe/Brussels, | 12:38 | funding-call/wrong-value | midnight at the start of that day
call.yaml: source: notice⏎amounts → was: [{ at: "2024-08-14T00:00", source: notice }]⏎amounts | 18:13 | funding-call/wrong-value | midnight at the start of that day

Zones
call.yaml: zone: Europe/Brussels → zone: UTC+2 | 16:5 | funding-call/wrong-value | “UTC+2”, which is not a time zone
call.yaml: zone: Europe/Brussels → zone: "GMT -5" | 16:5 | funding-call/wrong-value | “GMT -5”, which is not a time zone
call.yaml: zone: Europe/Brussels → zone: "+02:00" | 16:5 | funding-call/wrong-value | “+02:00”, which is not a time zone
call.yaml: zone: Europe/Brussels → zone: AoE | 16:5 | funding-call/wrong-value | “AoE”, which is not a time zone
call.yaml: zone: Europe/Brussels → zone: anywhere on Earth | 16:5 | funding-call/wrong-value | “anywhere on Earth”, which is not a time zone
call.yaml: zone: Europe/Brussels → zone: GMT | 16:5 | funding-call/wrong-value | “GMT”, which is not a time zone
call.yaml: zone: Europe/Brussels → zone: CET | 16:5 | funding-call/wrong-value | “CET”, which is not a time zone
call.yaml: zone: Europe/Brussels → zone: europe/brussels | 16:5 | funding-call/wrong-value | “europe/brussels”, which is not a time zone
call.yaml: zone: Europe/Brussels → zone: Brussels time | 16:5 | funding-call/wrong-value | “Brussels time”, which is not a time zone
call.yaml: zone: Europe/Brussels → zone: New York | 16:5 | funding-call/wrong-value | “New York”, which is not a time zone
call.yaml: zone: Europe/Brussels → zone: brüsszeli idő | 16:5 | funding-call/wrong-value | “brüsszeli idő”, which is not a time zone
`;

/** Calls that accept applications at any time, in rounds, or by cut-off dates. */
const calls = `
Continuous calls and rounds
call.yaml: amounts: → continuous: { source: notice }⏎amounts: | 14:5 | call/continuous | accepts them at any time | call.yaml: for: applications → for: cut-off
call.yaml: deadlines:⏎  - { id: questions, for: questions, at: 2024-08-01, source: notice }⏎  - id: applications⏎    for: applications⏎    at: "2024-08-21T17:00"⏎    zone: Europe/Brussels⏎    zone-stated: true⏎    source: notice⏎ →  | 10:1 | call/continuous ? | no deadline for applications | call.yaml: amounts: → continuous: { source: notice }⏎amounts:
call.yaml: amounts: → continuous: { source: notcie }⏎amounts: && call.yaml: for: applications → for: cut-off | 19:15 | record/known-source | notcie | call.yaml: notcie → notice
call.yaml: amounts: → continuous: true⏎amounts: && call.yaml: for: applications → for: cut-off | 19:1 | funding-call/wrong-type | but it should be a group of fields | call.yaml: continuous: true → continuous: { source: notice }
call.yaml: source: notice⏎amounts: → source: notice⏎    from: 2024-09-01⏎amounts: | 15:5 | funding-call/wrong-value | before the start, 2024-09-01 | call.yaml: from: 2024-09-01 → from: 2024-06-01
call.yaml: amounts: → information-days: [{ id: webinar, at: "2024-06-11T10:00", end: "2024-06-11T09:00", source: notice }]⏎amounts: | 19:59 | funding-call/wrong-value | before the start, 2024-06-11T10:00 | call.yaml: T09:00 → T12:00
call.yaml: amounts: → information-days: [{ id: webinar, at: 2024-06-11, place: townhall, source: notice }]⏎amounts: | 19:51 | record/known-id | “townhall” | call.yaml: townhall → town-hall
call.yaml: amounts: → information-days: [{ id: webinar, at: 2024-06-11 }]⏎amounts: | 19:20 | funding-call/missing-field | “information-days › source” | call.yaml: 2024-06-11 } → 2024-06-11, source: notice }
`;

/** Sums that would not be shown as they are written. */
const sums = `
Sums
call.yaml: value: 2000000 → value: 2000000.125 | 20:18 | funding-call/wrong-value | not a sum in whole cents | call.yaml: 2000000.125 → 2000000.13
call.yaml: value: 2000000 → value: 12345678901234567890 | 20:18 | funding-call/wrong-value | largest sum that can be kept | call.yaml: 12345678901234567890 → 12345678901
call.yaml: value: 2000000 → min: -5, max: 10 | 20:18 | funding-call/wrong-value | negative | call.yaml: min: -5 → min: 5
call.yaml: value: 2000000 → max: 10.0055 | 20:18 | funding-call/wrong-value | not a sum in whole cents | call.yaml: 10.0055 → 10.01
`;

/** Facts of people and days that disagree. */
const facts = `
Offices and days
people.yaml: seen: 2020/2023 → seen: 2024/2025 | meeting.yaml:11:36 | record/office-years ? | “anna-kiss” as “national-coordinator” in 2024–2025, but the record is from 2022 | people.yaml: 2024/2025 → 2022/2025
people.yaml: seen: 2020/2023 → seen: 2019/2021 | meeting.yaml:11:36 | record/office-years ? | in 2019–2021, but the record is from 2022 | meeting.yaml: offices: [national-coordinator] → offices: [national-coordinator], former: [national-coordinator]
meeting.yaml: offices: [national-coordinator] → offices: [national-coordinator], former: [national-cordinator] | 11:68 | record/office-held | has no office “national-cordinator” | meeting.yaml: former: [national-cordinator] → former: [national-coordinator]
call.yaml: zone: Europe/Brussels → zone: America/New_York && call.yaml: opening: 2024-05-02 → opening: "2024-03-10T02:30" | 10:1 | funding-call/wrong-value | the clock in America/New_York skips
call.yaml: zone: Europe/Brussels → zone: America/New_York && call.yaml: opening: 2024-05-02 → opening: "2024-11-03T01:30" && call.yaml: 2024-08 → 2024-12 && call.yaml: 2024-08 → 2024-12 | 10:1 | funding-call/wrong-value | the clock in America/New_York shows twice
call.yaml: value: 2000000 → value: 2M | 20:18 | funding-call/wrong-type | “2M”, but it should be a number
call.yaml: value: 2000000 → value: 2 millió | 20:18 | funding-call/wrong-type | “2 millió”, but it should be a number
call.yaml: value: 2000000 → value: 1.9 million | 20:18 | funding-call/wrong-type | “1.9 million”, but it should be a number
call.yaml: value: 2000000 → value: 2 000 ezer | 20:18 | funding-call/wrong-type | “2 000 ezer”, but it should be a number | call.yaml: 2 000 ezer → 2000000
meeting.yaml: "https://example.org/minutes" → example.org/minutes | 20:20 | meeting/wrong-value | “example.org/minutes”, which is not a web address
meeting.yaml: "https://example.org/minutes" → "https:/example.org/minutes" | 20:20 | meeting/wrong-value | “https:/example.org/minutes”, which is not a web address
meeting.yaml: "https://example.org/minutes" → “https://example.org/minutes" | 20:20 | meeting/wrong-value | curly quotation marks
meeting.yaml: language: en → language: English | 20:77 | meeting/wrong-value | “English”, which is not a language code
meeting.yaml: language: en → language: magyar | 20:77 | meeting/wrong-value | “magyar”, which is not a language code
meeting.yaml: MR-2022-001 → MR-2022-1 | 1:1 | meeting/wrong-value | “MR-2022-1”, which is not a reference number
meeting.yaml: MR-2022-001 → mr 2022/001 | 1:1 | meeting/wrong-value | “mr 2022/001”, which is not a reference number
meeting.yaml: read: 2026-11-22 → read: 2062-11-22 | 20:91 | record/read-day | in the future | meeting.yaml: 2062 → 2022
call/en: Applications went → The call closed on 22 August 2024. Applications went | 8:20 | words/date-differs ? | says 22 August 2024 | call/en: 22 August → 21 August
call/hu: A pályázatokat → A felhívás 2024. augusztus 22-én zárult. A pályázatokat | 8:12 | words/date-differs ? | says 2024. augusztus 22 | call/hu: augusztus 22 → augusztus 21
meeting/en: met on 30 November 2022 → met on 29 November 2022 | 3:1 | words/date-differs ? | says 29 November 2022 | meeting/en: 29 November → 30 November
meeting/hu: 2022. november 30-án → 2022. november 20-án | 3:1 | words/date-differs ? | says 2022. november 20 | meeting/hu: november 20 → november 30
`;

/** Files and texts without measure. */
const limits = `
Limits
glossary.yaml: ∅ → a: &a [x, x]⏎b: &b [*a, *a, *a, *a]⏎c: &c [*b, *b, *b, *b]⏎d: [*c, *c, *c, *c]⏎ | 1:7 | yaml/syntax | ampersand & or an asterisk | glossary.yaml: a: &a [x, x]⏎b: &b [*a, *a, *a, *a]⏎c: &c [*b, *b, *b, *b]⏎d: [*c, *c, *c, *c]⏎ → {}
meeting/film.mp4: ∅ → (thirty megabytes) && meeting/en: (open-eyes) → (film.mp4) | 1:1 | record/file-size | 30.0 MB | meeting/film.mp4: ∅ → (a film)
`;

/** Names of files that not every system can have. */
const names = `
meeting/minutes.pdf: ∅ → (a PDF) && meeting/Minutes.pdf: ∅ → (a PDF) && meeting/en: [A campaign](open-eyes) → [Minutes](minutes.pdf), [Longer minutes](Minutes.pdf) | meeting/minutes.pdf:1:1 | content/file-name | differ only in capitals | meeting/Minutes.pdf: ∅ && meeting/en: [Longer minutes](Minutes.pdf) → longer minutes
meeting/aux.pdf: ∅ → (a PDF) && meeting/en: (open-eyes) → (aux.pdf) | meeting/aux.pdf:1:1 | content/file-name | name of a device on Windows | meeting/aux.pdf: ∅ && meeting/annex.pdf: ∅ → (a PDF) && meeting/en: (aux.pdf) → (annex.pdf)
topics.yaml: shelter: → con: && call.yaml: topics: [shelter] → topics: [con] | topics.yaml:3:1 | content/file-name | name of a device on Windows | topics.yaml: con: → shelters: && call.yaml: topics: [con] → topics: [shelters]
meeting/hall?.pdf: ∅ → (a PDF) | meeting/hall?.pdf:1:1 | content/file-name | Windows does not allow | meeting/hall?.pdf: ∅
meeting/minutes.pdf: ∅ → (a PDF) && meeting/en: (open-eyes) → (Minutes.pdf) | meeting/en:11:41 | words/link-target | no file “Minutes.pdf” | meeting/en: Minutes.pdf → minutes.pdf
meeting/en: gave → gave\u0000 | 11:26 | yaml/syntax | invisible character here, U+0000
`;

/** Edges of time, money and size; a remedy cures each as it is worded, or as the last column says. */
export const edgeMistakes = mistakesIn(times + calls + sums + facts + limits + names);
