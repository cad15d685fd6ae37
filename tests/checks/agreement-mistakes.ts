import { mistakesIn } from './mistake-table.ts';

/** What facts, entries and the two languages say differently of one thing, and links that say too little or too much. */
export const agreementMistakes = mistakesIn(`
Lists whose items differ, and links
meeting/en: began. → began.⏎⏎- one county⏎- two counties⏎- three counties. | meeting/en:15:1 | words/items-alike ? | does not end as the others
meeting/en: began. → began.⏎⏎- one county;⏎- two counties;⏎- three counties, | meeting/en:15:1 | words/items-alike ? | does not end as the others
meeting/en: began. → began.⏎⏎- One county⏎- two counties⏎- Three counties | meeting/en:14:1 | words/items-alike ? | begin with a capital
meeting/hu: indult. → indult.⏎⏎1. Zala.⏎2. Győr⏎3. Vas. | meeting/hu:14:1 | words/items-alike ? | does not end as the others
meeting/en: [police](police) → [police](autumn-session) | meeting/en:11:5 | words/link-target ? | is this record | meeting/en: (autumn-session) → (police)
meeting/en: The [police] → The[police] | meeting/en:11:1 | words/punctuation ? | between a word and a link
meeting/en: (police) gave → (police)gave | meeting/en:11:20 | words/punctuation ? | between a word and a link
meeting/hu: A [rendőrség] → A tanácsnak[rendőrség] | meeting/hu:11:3 | words/punctuation ? | between a word and a link
Titles, labels, names and dates that cannot be meant
meeting/en: campaign: A campaign begins → campaign: What the police see | meeting/en:7:3 | words/own-words ? | has the same words as | meeting/en: campaign: What the police see → campaign: A campaign begins
people.yaml: family: Kiss → family: KISS | 2:11 | record/person-name ? | is in capitals
meeting/en: report. → report (118 per cent of the cases), on 150 per cent of the minimum wage. | meeting/en:11:41 | words/notation ? | more than the whole | meeting/en: 118 → 18
meeting/hu: beszámolt. → beszámolt az ügyek 118 százalékáról, a bér 150 százalékáról. | meeting/hu:11:42 | words/notation ? | more than the whole | meeting/hu: ügyek 118 → ügyek 18
meeting/en: report. → report “Open eyes” and „Closed eyes”. | meeting/en:11:56 | words/notation ? | a Hungarian quotation mark
meeting/en: report. → report on traf- ficking. | meeting/en:11:43 | words/punctuation ? | divided at the end of a line
Numbers and dates of facts and of both languages
meeting.yaml: value: 120 → value: 12450 && meeting/en: report. → report on 12,450 people. && meeting/hu: beszámolt. → beszámolt 1245 emberről. | meeting/hu:11:33 | words/number-differs ? | the facts say 12450 | meeting/hu: 1245 → 12 450
meeting.yaml: value: 120 → value: 2450 && meeting/en: report. → report on 2,540 people. | meeting/en:11:43 | words/number-differs ? | the facts say 2450 | meeting/en: 2,540 → 2,450
meeting/en: report. → report on 240 officers. && meeting/hu: beszámolt. → beszámolt 420 rendőrről. | meeting/hu:11:33 | words/number-differs ? | the English text says 240 | meeting/hu: 420 → 240
meeting/en: report. → report on the law of 2019. && meeting/hu: beszámolt. → beszámolt a 2010. évi törvényről. | meeting/hu:11:35 | words/number-differs ? | the English text says 2019 | meeting/hu: a 2010. → a 2019.
meeting/en: report. → report of 5 May 2021. && meeting/hu: beszámolt. → beszámolt 2021. május 15-én. | meeting/hu:11:33 | words/number-differs ? | the English text says 5 May 2021 | meeting/hu: május 15-én → május 5-én
meeting/en: report. → report of 5 May 2021. && meeting/hu: beszámolt. → beszámolt 2021. június 5-én. | meeting/hu:11:33 | words/number-differs ? | the English text says 5 May 2021 | meeting/hu: június → május
site.yaml: number: "112" → number: "112"⏎    emergency: true⏎    published-by: { en: European Union, hu: Európai Unió }⏎  - id: line⏎    name: { en: Line, hu: Vonal }⏎    number: 06 80 225 225 && site.yaml: 225⏎    emergency: true → 225 && meeting/en: report. → report on 06 80 225 252. | meeting/en:11:43 | words/helpline-number | The number of a helpline is
site.yaml: number: "112" → number: "112"⏎    emergency: true⏎    published-by: { en: European Union, hu: Európai Unió }⏎  - id: line⏎    name: { en: Line, hu: Vonal }⏎    number: 06 80 225 22 && site.yaml: 22⏎    emergency: true → 22 | 12:5 | site/helpline-number | has more or fewer digits than | site.yaml: 225 22 → 225 225
call.yaml: topics: → funding-rate: 75⏎national-share: 35⏎topics: | 23:1 | record/shares ? | come to 110 per cent | call.yaml: 35 → 25
call.yaml: topics: → start: 2024-09-01⏎end: 2025-08-31⏎duration: 24⏎topics: | 24:1 | record/shares ? | start to end it is 12 | call.yaml: 24⏎topics → 12⏎topics
call.yaml: at: 2024-08-01, → at: "2024-08-01T12:00", | 12:38 | call/zones ? | names no time zone | call.yaml: T12:00", → T12:00", zone: Europe/Brussels,
meeting.yaml: value: 120, qualifier: about → value: 118, unit: percent | 18:27 | record/shares ? | more than the whole | meeting.yaml: 118 → 18
meeting.yaml: MR-2022-001 → MR-2023-001 | 1:1 | record/number-year ? | has another year than the record | meeting.yaml: MR-2023 → MR-2022
campaign.yaml: CP-2022-001 → CP-2021-001 | 1:1 | record/number-year ? | has another year than the record | campaign.yaml: CP-2021 → CP-2022
documents.yaml: kind: report → kind: law⏎  number: 1018/2008⏎  year: 2018 | 5:3 | record/document-year ? | the number of the document is 1018/2008 | documents.yaml: year: 2018 → year: 2008
meeting.yaml: read: 2026-11-22 → published: 2026-11-24, read: 2026-11-22 | 20:91 | record/read-day | was published on 2026-11-24, but read before | meeting.yaml: 2026-11-24 → 2026-11-20
meeting.yaml: read: 2026-11-22 → read: 2026-11-22, archived: { url: "https://web.archive.org/web/20260112101500/https://example.org/minutes", at: 2026-11-12 } | 20:200 | record/copy-made | by its address the copy was made on 2026-01-12
meeting.yaml: original: en → first-published: 2062-11-22⏎original: en | 3:1 | record/publication-dated ? | more than a year from now | meeting.yaml: 2062 → 2026
call.yaml: at: 2024-05-02, source: notice }⏎opening: 2024-05-02 → at: 2024-08-10, source: notice } | 11:38 | call/deadline-after-opening | is before the opening | call.yaml: 2024-08-10 → 2024-05-02
meeting.yaml: language: en → language: xq | 20:77 | meeting/wrong-value | xq | meeting.yaml: xq → en

Names and links
meeting.yaml: topics: → mentioned: [police]⏎topics: | 13:13 | record/unique-part ? | is among “participants” as well
meeting.yaml: participants: [police] → participants: [police, ministry] | 12:24 | record/unique-part ? | is among “organisers” as well
meeting/en: (police) → (shelter-network) && meeting/en: The [police] → The [National Police] | 11:5 | words/entry-name ? | is the name of police | meeting/en: (shelter-network) → (police)
meeting/en: The [police](police) → The [Nationl Police](police) | 11:5 | words/entry-name ? | is not how the entry spells | meeting/en: Nationl → National
meeting/hu: A [rendőrség](police) → Az [Országos Rendrőség](police) | 11:4 | words/entry-name ? | is not how the entry spells | meeting/hu: Rendrőség → Rendőrség
meeting/en: [A campaign](open-eyes) → [www.example.org](https://example.com/a) | 11:41 | words/link-words | leads to another site | meeting/en: example.com → example.org
meeting/en: report. → report, see [the call](https://example.org/call?utm_source=mail&id=5). | 11:45 | words/tracked-link ? | only track readers
meeting.yaml: example.org/minutes" → example.org/minutes?fbclid=IwAR0x" | 20:20 | words/tracked-link ? | only track readers
meeting/en: summary: The council met on 30 November 2022. → summary: The council looks back on the year. | 3:1 | words/own-words ? | has the same words as “title” | meeting/en: summary: The council looks back on the year. → summary: The council met on 30 November 2022.
meeting/hu: plain-summary: Több hivatal munkatársai találkoztak. A rendőrség tapasztalatairól beszéltek. → plain-summary: A tanács 2022. november 30-án ülésezett. | 4:1 | words/own-words ? | has the same words as “summary” | meeting/hu: plain-summary: A tanács 2022. november 30-án ülésezett. → plain-summary: Több hivatal munkatársai találkoztak.
meeting/hall.jpg: ∅ → (a JPEG) && meeting/en: The [police] → <Figure src="hall.jpg" alt="hall.jpg" credit="A. B." licence="CC0" />⏎⏎The [police] | meeting/en:11:1 | words/picture-words ? | does not say what it shows | meeting/en: alt="hall.jpg" → alt="People at a table"
meeting/hall.jpg: ∅ → (a JPEG) && meeting/hu: A [rendőrség] → <Figure src="hall.jpg" alt="Kép" credit="A. B." licence="CC0" />⏎⏎A [rendőrség] | meeting/hu:11:1 | words/picture-words ? | does not say what it shows | meeting/hu: alt="Kép" → alt="Emberek egy asztalnál"
meeting/hall.jpg: ∅ → (a JPEG) && meeting/en: The [police] → <Figure src="hall.jpg" alt="People at at a table" credit="A. B." licence="CC0" />⏎⏎The [police] | meeting/en:11:36 | words/spelling ? | there twice
glossary.yaml: referral: → again:⏎  term: { en: referral, hu: más szó }⏎  definition: { en: A word., hu: Egy szó. }⏎referral: | 4:1 | record/unique-name ? | have the same name | glossary.yaml: again:⏎  term: { en: referral, → again:⏎  term: { en: another,
places.yaml: town-hall: → hall:⏎  name: { en: "Town Hall, Budapest", hu: "Városháza, Budapest" }⏎town-hall: | 6:3 | record/unique-name ? | have the same name | places.yaml: hall:⏎  name: { en: "Town Hall, Budapest", hu: "Városháza, Budapest" }⏎town → town
campaign.yaml: start: 2022-12-08, end: 2023-01 → start: 2025-12-08, end: 2026-01 | 9:20 | record/day-within | is not between | campaign.yaml: start: 2025-12-08, end: 2026-01 → start: 2022-12-08, end: 2023-01
`);
