import { mistakesIn } from './mistake-table.ts';

/** The mistakes that editors make most, more than sixty of them. */
export const mistakes = mistakesIn(`
YAML
meeting.yaml: mode: in-person → mode:in-person | 8:1 | yaml/syntax | no colon and space after its field
meeting.yaml:   - { id: campaign → ⇥- { id: campaign | 16:1 | yaml/syntax | indented with a tab
meeting.yaml: /minutes" → /minutes | 20:25 | yaml/syntax | quotation mark that opens here is not closed | meeting.yaml: /minutes, → /minutes",
meeting.yaml: [prevention] → [prevention | 13:9 | yaml/syntax | bracket that opens here is not closed
meeting.yaml: mode: in-person → mode: in-person⏎mode: online | 9:1 | yaml/syntax | field appears here twice
meeting.yaml: { id: campaign, → { id: campaign | 16:11 | yaml/syntax | comma is missing
meeting.yaml: [police]⏎topics → - police⏎topics | 12:15 | yaml/syntax | list begins on the same line as its field
meeting/en: title: The → title: Council: the | 2:8 | yaml/syntax | second colon
meeting/en: summary: The council met → summary: "The council" met | 3:24 | yaml/syntax | Words follow the closing quotation mark
meeting/en: title: The → title: @ The | 2:8 | yaml/syntax | character at the beginning of a value
meeting/en: trained⏎--- → trained | 1:1 | yaml/syntax | front matter that begins here is not closed
meeting/en: ---⏎title → title | 1:1 | yaml/syntax | does not begin with front matter
meeting/hu: rendőrség tap → rend�rség tap | 4:60 | yaml/syntax | not saved as UTF-8 | meeting/hu: rend�rség → rendőrség

Facts
meeting.yaml: organisers → organizers | 5:1 | meeting/unknown-field | no field “organizers”
meeting.yaml: 2022-11-30 → 30.11.2022 | 7:1 | meeting/wrong-value | “30.11.2022”, which is not a valid date
meeting.yaml: 2022-11-30 → 2022-11-31 | 7:1 | meeting/wrong-value | “2022-11-31”, which is not a day that exists
meeting.yaml: published → publish | 2:1 | meeting/not-a-choice | “publish”, which is not one of its values
meeting.yaml: MR-2022-001 → MR-22-1 | 1:1 | meeting/wrong-value | “MR-22-1”, which is not a reference number
meeting.yaml: MR-2022-001 → “MR-2022-001” | 1:1 | meeting/wrong-value | curly quotation marks
meeting.yaml: [prevention] → prevention | 13:1 | meeting/wrong-type | “prevention”, but it should be a list
meeting.yaml: [police]⏎topics → [Police]⏎topics | 12:16 | meeting/wrong-value | “Police”, which is not a valid id
meeting.yaml: type: session⏎ →  | 1:1 | meeting/missing-field | “type” is missing
meeting.yaml: forums: [council]⏎ →  | 1:1 | meeting/missing-field | “forums” is missing | meeting.yaml: organisers: → forums: [council]⏎organisers:
meeting.yaml: , read: 2026-11-22 →  | 20:5 | meeting/missing-field | “sources › read” is missing | meeting.yaml: language: en → language: en, read: 2026-11-22
meeting.yaml: "https://example.org/minutes" → www.example.org | 20:20 | meeting/wrong-value | “www.example.org”, which is not a web address
call.yaml: value: 2000000 → value: 2 million | 20:18 | funding-call/wrong-type | “2 million”, but it should be a number
call.yaml: , value: 2000000 →  | 20:5 | funding-call/wrong-value | gives no number | call.yaml: id: total → id: total, value: 2000000
call.yaml: T17:00" →  17:00" | 15:5 | funding-call/wrong-value | “2024-08-21 17:00”, which is not a valid day or local time
call.yaml: 2024-Q2 → 2024-Summer | 8:65 | funding-call/wrong-value | “2024-Summer”, which is not a valid period | call.yaml: 2024-Summer → 2024-summer
call.yaml: topics: → funding-rate: 120⏎topics: | 22:1 | funding-call/wrong-value | “funding-rate” is 120, which is not a percentage | call.yaml: funding-rate: 120 → funding-rate: 100
call.yaml: topics: → contact: { email: office.example.org }⏎topics: | 22:12 | funding-call/wrong-value | not an e-mail address | call.yaml: office.example.org → office@example.org
organisations.yaml: kind: ngo → kind: charity | 14:3 | organisation/not-a-choice | “charity”, which is not one of its values
people.yaml: anna-kiss: → Anna Kiss: | 1:1 | person/id | “Anna Kiss” is not a valid id

What belongs together
meeting.yaml: [police]⏎topics → [polise]⏎topics | 12:16 | record/known-id | Nothing has the id “polise”
meeting.yaml: [police]⏎topics → [anna-kiss]⏎topics | 12:16 | record/known-id | “anna-kiss” is a person, but an organisation | meeting.yaml: [anna-kiss] → [police]
meeting.yaml: topics: → related: [autumn-session]⏎topics: | 13:11 | record/known-id | “autumn-session” is the id of this record
meeting.yaml: [national-coordinator] → [minister] | 11:36 | record/office-held | “anna-kiss” has no office “minister” | meeting.yaml: [minister] → [national-coordinator]
meeting.yaml: source: minutes → source: minuts | 18:57 | record/known-source | id “minuts”
meeting.yaml: [town-hall] → [town-hall, town-hall] | 9:21 | record/unique-part | “town-hall” appears twice
meeting.yaml: [town-hall] → [{ place: town-hall, day: 2022-12-01 }] | 9:30 | record/day-within | 2022-12-01, is not between | meeting.yaml: 2022-12-01 → 2022-11-30
meeting.yaml: topics: → attachments: [{ id: minutes, file: minutes.pdf }]⏎topics: && meeting/en: figures: → attachments: { minutes: Minutes }⏎figures: && meeting/hu: figures: → attachments: { minutes: Emlékeztető }⏎figures: | 13:30 | record/file-exists | no file “minutes.pdf”
meeting.yaml: topics: → start-basis: inferred⏎topics: && meeting/hu: summary: → start-basis: A cikk keltéből.⏎summary: | meeting/en:2:1 | words/start-basis | inferred, but nothing says how | meeting/en: summary: → start-basis: From the date of the article.⏎summary:
campaign.yaml: end: 2023-03-31 → end: 2022-03-31 | 7:1 | record/end-after-start | 2022-03-31, is before the start, 2022-12-08 | campaign.yaml: 2022-03-31 → 2023-03-31
campaign.yaml: CP-2022-001 → CP-2022-001⏎part-of: open-eyes | 2:1 | record/known-id | “open-eyes” is the id of this record
call.yaml: at: 2024-08-01 → at: 2024-04-01 | 12:38 | call/deadline-after-opening | 2024-04-01, is before the opening | call.yaml: 2024-04-01 → 2024-08-01
call.yaml: at: 2023-11 → at: 2024-11 | 9:20 | call/stages-in-order | 2024-05-02 is listed after the one dated 2024-11 | call.yaml: at: 2024-11 → at: 2023-11
site.yaml: [safety-fund] → [safty-fund] | 11:11 | site/known-funder | No programme has the id “safty-fund”
topics.yaml: shelter: → shelter-network: && call.yaml: topics: [shelter] → topics: [prevention] | 3:1 | record/unique-id | “shelter-network” is taken by organisations.yaml | topics.yaml: shelter-network: → shelters:

Words
meeting/hu: title: A tanács visszatekintett az évre⏎ →  | 2:1 | words/title | Hungarian title is missing | meeting/hu: summary: → title: A tanács visszatekintett az évre⏎summary:
meeting/hu:   campaign: Kampány indul⏎ →  | 5:1 | words/matches-facts | “campaign” is listed in “agenda” of meeting.yaml, but has no text here | meeting/hu: figures: →   campaign: Kampány indul⏎figures:
meeting/hu: campaign: Kampány → campain: Kampány | 7:3 | words/matches-facts | “campain” has a text here, but is not in “agenda”
meeting/en: plain-summary: People from several offices met. They spoke about what the police see.⏎ →  | 2:1 | record/ready-to-publish | “plain-summary” is missing | meeting/en: agenda: → plain-summary: People met.⏎agenda:
meeting/en: The [police](police) gave their report. [A campaign](open-eyes) began. →  | 2:1 | record/ready-to-publish | text below the front matter is missing | meeting/en: trained⏎---⏎ → trained⏎---⏎The police gave their report.
meeting/en: People from → ${'One two three four five six. '.repeat(10)}People from | 4:1 | words/plain-summary-length | 72 words; the limit is 60 | meeting/en: ${'One two three four five six. '.repeat(10)}People from → People from
meeting/hu: ∅ | meeting.yaml:3:1 | words/language-missing | no hu.mdx | meeting/hu: ∅ → (the Hungarian text)
meeting/en: ∅ | meeting.yaml:3:1 | words/language-missing | original text, en.mdx, is missing | meeting/en: ∅ → (the English text)
meeting/hun.mdx: ∅ → (the Hungarian text) && meeting/hu: ∅ | meeting/hun.mdx:2:1 | record/known-file | A file with this name is not read

The text
meeting/en: The [police] → The <b>local</b> [police] | 11:5 | prose/raw-html | <b> is HTML
meeting/en: report. → report.<br> | 11:40 | prose/syntax | <br> is HTML
meeting/en: report. → report <!-- check this -->. | 11:40 | prose/syntax | comment
meeting/en: The [police] → <script>alert(1)</script>⏎⏎The [police] | 11:1 | prose/raw-html | <script> is HTML
meeting/en: The [police] → import Chart from "chart"⏎⏎The [police] | 11:1 | prose/import | program code
meeting/en: report. → {report}. | 11:33 | prose/expression | Braces
meeting/en: gave their → <Qoute>gave</Qoute> their | 11:22 | prose/unknown-tag | no tag <Qoute> | meeting/en: <Qoute>gave</Qoute> → gave
meeting/en: The [police] → <Note>⏎Read this.⏎⏎The [police] | 11:1 | prose/syntax | <Note> is never closed
meeting/en: The [police] → # The session⏎⏎The [police] | 11:1 | prose/page-title | highest level
meeting/en: The [police] → #### The police⏎⏎The [police] | 11:1 | prose/heading-order | first heading, “The police”, has ####
meeting/en: The [police] → [See below](#figures). The [police] | 11:1 | prose/unknown-section | leads to a heading that is not in this text | meeting/en: [See below](#figures). → ## What the police see⏎⏎See [what the police see](#what-the-police-see).
meeting/en: [A campaign](open-eyes) → [](open-eyes) | 11:41 | prose/link-text | link has no words | meeting/en: [](open-eyes) → [A campaign](open-eyes)
meeting/en: (open-eyes) → () | 11:41 | prose/missing-target | link has no address | meeting/en: [A campaign]() → [A campaign](open-eyes)
meeting/en: (open-eyes) → (javascript:alert) | 11:41 | prose/link-scheme | begins with “javascript:” | meeting/en: (javascript:alert) → (open-eyes)
meeting/en: (open-eyes) → (open-eye) | 11:41 | words/link-target | “open-eye”, but nothing has this id
meeting/en: (open-eyes) → (www.example.org) | 11:41 | words/link-target | “www.example.org” leads nowhere
meeting/en: The [police] → <Figure src="hall.jpg" alt="The hall" credit="A. B." licence="CC BY 4.0" />⏎⏎The [police] | 11:1 | words/link-target | no picture “hall.jpg”
pages/about/en.mdx: (council) → (counsel) | 5:52 | page/link-target | “counsel” leads nowhere

Pictures and files
meeting/hall.jpg: ∅ → x && meeting/en: The [police] → ![](hall.jpg)⏎⏎The [police] | meeting/en:11:1 | prose/missing-alt | no description
meeting/hall.jpg: ∅ → x && meeting/en: The [police] → ![The hall](hall.jpg)⏎⏎The [police] | meeting/en:11:1 | words/picture-credit | says who made the picture
meeting/hall.jpg: ∅ → x && meeting/en: The [police] → <Figure src="hall.jpg" alt="The hall" licence="CC0" />⏎⏎The [police] | meeting/en:11:1 | prose/missing-attribute | lacks “credit”
meeting/hall.jpg: ∅ → x && meeting/en: The [police] → <Figure src="hall.jpg" alt="The hall" credit="A. B." />⏎⏎The [police] | meeting/en:11:1 | prose/missing-attribute | lacks “licence”
meeting/hall.jpg: ∅ → (a picture with a position) && meeting/en: (open-eyes) → (hall.jpg) | 1:1 | record/picture-position | where it was taken | meeting/hall.jpg: ∅ → (a JPEG)
meeting/film.mp4: ∅ → (six megabytes) && meeting/en: (open-eyes) → (film.mp4) | 1:1 | record/file-size ? | 6.0 MB | meeting/film.mp4: ∅ → (a film)

Folders and files
organizations.yaml: ∅ → x: { name: { en: X }, kind: ngo } | 1:1 | content/known-file | A file with this name is not read
meeting/notes.yaml: ∅ → x: y | 1:1 | record/known-file | A file with this name is not read
campaigns/Új kampány/campaign.yaml: ∅ → number: CP-2022-002 | 1:1 | record/folder-name | “Új kampány” cannot be the name
campaigns/new/en.mdx: ∅ → --- | 1:1 | record/facts-file | no campaign.yaml | campaigns/new/en.mdx: ∅
campaign.yaml: published → removed⏎removed: { at: 2026-01-02, reason: { en: x, hu: y } } && campaign/en: ∅ && campaign/hu: ∅ | 4:1 | campaign/unknown-field | removed, but its facts are still here | campaign.yaml: ∅ → number: CP-2022-001⏎status: removed⏎removed: { at: 2026-01-02, reason: { en: x, hu: y } }
campaigns/second/campaign.yaml: ∅ → number: CP-2022-001⏎status: draft⏎original: en⏎sources: [{ id: page, url: "https://example.org", publisher: police, language: en, read: 2026-11-22 }] && campaigns/second/en.mdx: ∅ → ---⏎title: x⏎summary: x⏎plain-summary: x⏎---⏎x && campaigns/second/hu.mdx: ∅ → ---⏎title: x⏎summary: x⏎plain-summary: x⏎---⏎x | 1:1 | record/unique-number | CP-2022-001 is taken by campaigns/open-eyes/campaign.yaml

What should not be public
meeting/en: report. → report on 2-850315-1234. | 11:43 | privacy/identity-number | personal number
meeting/en: report. → report on 1 850315 1234. | 11:43 | privacy/identity-number | personal number
meeting/hu: summary: A → summary: A 28503151236 és a | 3:1 | privacy/identity-number | personal number | meeting/hu: A 28503151236 és a → A
meeting/en: report. → report (social security number 123 456 788). | 11:64 | privacy/identity-number | social security number
meeting/en: report. → report on the taxpayer 8012345675. | 11:56 | privacy/identity-number | tax number
meeting/en: report. → report on 123456AB. | 11:43 | privacy/identity-number | identity card
meeting/en: report. → report; call Anna on +36 30 123 4567. | 11:54 | privacy/phone | telephone number: +36 30 123 4567
meeting/en: (open-eyes) → (tel:+36301234567) | 11:58 | privacy/phone | telephone number: +36301234567
meeting/hu: beszámolt. → beszámolt, érdeklődni: 06-30/123-4567. | 11:46 | privacy/phone | telephone number: 06-30/123-4567
meeting/en: report. → report, see kiss.anna@example.com. | 11:45 | privacy/mail | e-mail address: kiss.anna@example.com
organisations.yaml: hu: Menedékhálózat → hu: Menedékhálózat (anna@example.com) | 13:32 | privacy/mail | e-mail address: anna@example.com
meeting/en: report. → report on the car ABC-123. | 11:51 | privacy/plate | number plate: ABC-123
meeting/hu: beszámolt. → beszámolt az AA BC-123 rendszámú autóról. | 11:36 | privacy/plate | number plate: AA BC-123

Hints
meeting/en: [A campaign] → [Here] | 11:41 | words/link-words ? | “Here” | meeting/en: [Here] → [A campaign]
meeting/hu: [Kampány] → [Ide kattintva] | 11:34 | words/link-words ? | “Ide kattintva” | meeting/hu: [Ide kattintva] → [Kampány]
meeting/en: report. → report${' and spoke'.repeat(17)}. | 11:1 | words/long-sentence ? | 39 words | meeting/en: report and spoke → report. They spoke
meeting/en: 30 November 2022 → 30 November 2021 | 3:1 | words/date-differs ? | 30 November 2021 | meeting/en: November 2021 → November 2022
meeting/hu: 2022. november 30-án → 2023. november 30-án | 3:1 | words/date-differs ? | 2023. november 30 | meeting/hu: 2023. november → 2022. november
call/en: went to → for the 20,000,000 euros went to | 8:22 | words/amount-differs ? | 20,000,000 euros | call/en: 20,000,000 → 2,000,000
call.yaml:   - { stage: open, at: 2024-05-02, source: notice }⏎opening: 2024-05-02⏎deadlines:⏎  - { id: questions, for: questions, at: 2024-08-01, source: notice }⏎  - id: applications⏎    for: applications⏎    at: "2024-08-21T17:00"⏎    zone: Europe/Brussels⏎    zone-stated: true⏎    source: notice⏎ →  && call.yaml: read: 2026-11-22 → read: 2024-01-10 | 8:5 | call/outcome-due ? | 2024-Q2 | call.yaml: read: 2024-01-10 → read: 2026-11-22
meeting/en: (open-eyes) → (http://example.org/campaign) | 11:41 | words/secure-link ? | http://example.org
meeting.yaml: topics: → translation: pending⏎topics: && meeting/hu: ∅ | 13:1 | words/language-missing ? | no hu.mdx | meeting/hu: ∅ → (the Hungarian text) && meeting.yaml: translation: pending⏎ → 
`);
