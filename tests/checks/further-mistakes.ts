import { mistakesIn } from './mistake-table.ts';

/** Mistakes that were found by trying what editors of other sites, other programs and other habits would write. */
export const furtherMistakes = mistakesIn(`
YAML
meeting.yaml: officials: →   officials: | 10:1 | yaml/syntax | not indented like its neighbours
meeting.yaml: [ministry] → ⏎  - ministry⏎  -shelter-network | 7:3 | yaml/syntax | space is missing after the hyphen
meeting.yaml: 2022-11-30 → ? | 7:8 | yaml/syntax | question mark | meeting.yaml: start: ?⏎ → 
meeting.yaml: mode: in-person → <<<<<<< HEAD⏎mode: in-person⏎=======⏎mode: online⏎>>>>>>> other | 8:1 | yaml/syntax | left over from a merge
meeting/en: The [police] → <<<<<<< HEAD⏎The [police] | 11:1 | yaml/syntax | left over from a merge
meeting/hu: indult. → indult.⏎======= | 12:1 | yaml/syntax | left over from a merge
meeting.yaml: value: 120 → value: 20,000 | 18:34 | yaml/syntax | comma between the digits
call.yaml: value: 2000000 → value: 2,000,000 | 20:25 | yaml/syntax | comma between the digits
meeting.yaml: value: 120 → value: 1.200 | 18:34 | yaml/syntax | point between the digits
meeting/en: The council looks back → Council, session # 3, looks back | 2:25 | yaml/syntax | ends the value
meeting/en: The council looks back on the year → The council looks back⏎on the year | 3:1 | yaml/syntax | no colon and space after its field | meeting/en: ⏎on the year → ⏎  on the year
meeting/en: The council looks back → 'The council's look back' | 2:21 | yaml/syntax | Words follow the closing quotation mark
meeting/en: trained⏎--- → trained⏎---- | 1:1 | yaml/syntax | front matter that begins here is not closed
organisations.yaml: shelter-network: → police: | 12:1 | yaml/syntax | field appears here twice | organisations.yaml: police:⏎  name: { en: Shelter → shelter-network:⏎  name: { en: Shelter

Facts
meeting.yaml: 2022-11-30 → 2022-06-31 | 7:1 | meeting/wrong-value | “2022-06-31”, which is not a day that exists
meeting.yaml: 2022-11-30 → 2022-30-11 | 7:1 | meeting/wrong-value | “2022-30-11”, which is not a day that exists
meeting.yaml: 2022-11-30 → 2022-11-30T10:00 | 7:1 | meeting/wrong-value | “2022-11-30T10:00”, which is a time
call.yaml: T17:00" → T25:00" | 15:5 | funding-call/wrong-value | not a time of day | call.yaml: T25:00 → T17:00
call.yaml: T17:00" → T24:00" | 15:5 | funding-call/wrong-value | not a time of day
call.yaml: T17:00" → T17:00+02:00" | 15:5 | funding-call/wrong-value | includes the offset
call.yaml: value: 2000000 → value: 2.000.000 | 20:18 | funding-call/wrong-type | “2.000.000”, but it should be a number
call.yaml: value: 2000000 → value: -2000000 | 20:18 | funding-call/wrong-value | negative
call.yaml: currency: EUR → currency: € | 20:34 | funding-call/not-a-choice | “€”, which is not one
call.yaml: topics: → contact: kiss.anna@example.org⏎topics: | 22:1 | funding-call/wrong-type | but it should be a group of fields | call.yaml: contact: kiss.anna@example.org → contact: { email: office@example.org }
call.yaml: topics: → funding-rate: 75%⏎topics: | 22:1 | funding-call/wrong-type | “75%”, but it should be a number
call.yaml: FC-2024-001 → MR-2024-001 | 1:1 | funding-call/wrong-value | not a reference number of this kind | call.yaml: MR-2024-001 → FC-2024-001
meeting.yaml: original: en → original: english | 3:1 | meeting/not-a-choice | “english”, which is not one
meeting.yaml: [ministry] → (ministry) | 5:1 | meeting/wrong-type | “(ministry)”, but it should be a list
meeting.yaml: [prevention] → [prevention; shelter] | 13:10 | meeting/wrong-value | “prevention; shelter”, which is not a valid id
meeting.yaml: "https://example.org/minutes" → "http://localhost:4321/minutes" | 20:20 | meeting/wrong-value | only on your own machine | meeting.yaml: "http://localhost:4321/minutes" → "https://example.org/minutes"
meeting.yaml: "https://example.org/minutes" → file:///C:/minutes.pdf | 20:20 | meeting/wrong-value | not a web address | meeting.yaml: file:///C:/minutes.pdf → "https://example.org/minutes"
meeting.yaml: topics: → decisions: [We meet again]⏎topics: | 13:13 | meeting/wrong-value | “We meet again”, which is not a valid id | meeting.yaml: [We meet again] → [we-meet-again] && meeting/en: figures: → decisions: { we-meet-again: We meet again }⏎figures: && meeting/hu: figures: → decisions: { we-meet-again: Újra találkozunk }⏎figures:
meeting.yaml: topics: → attachments: [minutes.pdf]⏎topics: | 13:15 | meeting/wrong-type | but it should be a group of fields | meeting.yaml: [minutes.pdf] → [{ id: minutes, file: minutes.pdf }] && meeting/minutes.pdf: ∅ → (a PDF) && meeting/en: figures: → attachments: { minutes: Minutes }⏎figures: && meeting/hu: figures: → attachments: { minutes: Emlékeztető }⏎figures:
people.yaml: 2020/2023 → 2023/2020 | 6:7 | person/wrong-value | ends before it begins
people.yaml: { family: Kiss, given: Anna } → Kiss Anna | 2:3 | person/wrong-type | but it should be a group of fields | people.yaml: Kiss Anna → { family: Kiss, given: Anna }

What belongs together
meeting.yaml: [council] → [police] | 6:10 | record/forum | “police” is not a forum | meeting.yaml: forums: [police] → forums: [council]
meeting.yaml: id: campaign, → id: yearly-report, && meeting/en:   campaign: A campaign begins⏎ →  && meeting/hu:   campaign: Kampány indul⏎ →  | 16:7 | record/unique-part | “yearly-report” appears twice
campaign.yaml: 2023-01 } → 2022-01 } | 9:39 | record/end-after-start | 2022-01, is before the start | campaign.yaml: 2022-01 } → 2023-01 }
call.yaml: opening: 2024-05-02 → opening: 2024-08-10 | 12:38 | call/deadline-after-opening | 2024-08-01, is before the opening | call.yaml: 2024-08-10 → 2024-05-02
redirects.yaml: ∅ → - { from: /en/campaigns/open-eye/, to: open-eyes } | 1:5 | redirect/wrong-value | which is not a valid id

Words and text
meeting/hu: title: A tanács visszatekintett az évre⏎summary: A tanács 2022. november 30-án ülésezett.⏎plain-summary: Több hivatal munkatársai találkoztak. A rendőrség tapasztalatairól beszéltek. → title: The council looks back on the year⏎summary: The council met on 30 November 2022.⏎plain-summary: People from several offices met. They spoke about what the police see. | 2:1 | words/other-language | seems to be English | meeting/hu: ∅ → (the Hungarian text)
meeting/en: plain-summary: People from several offices met. They spoke about what the police see. → plain-summary: Több hivatal munkatársai találkoztak, és a rendőrség tapasztalatairól beszéltek. A találkozó nem volt nyilvános, és az is kiderült, hogy egy kampány indul. | 4:1 | words/other-language | seems to be Hungarian | meeting/en: ∅ → (the English text)
meeting/en: title: The council → title: The **council** | 2:1 | words/mark-up | “**”
meeting/en: summary: The council → summary: The [council](council) | 3:1 | words/mark-up | “](”
meeting/en: [A campaign](open-eyes) → [A campaign] (open-eyes) | 11:41 | prose/broken-link | space between
meeting/en: [A campaign](open-eyes) → [A campaign](https://example.org/open eyes) | 11:41 | prose/broken-link | address of the link contains a space
meeting/en: [A campaign](open-eyes) → [A campaign](open-eyes | 11:41 | prose/broken-link | is missing
meeting/en: [A campaign](open-eyes) → [[open-eyes]] | 11:41 | prose/broken-link | double square brackets
meeting/en: The [police] → ##The police⏎⏎The [police] | 11:1 | prose/broken-heading | no space after
meeting/en: (open-eyes) → (Nowhere_at_All!) | 11:41 | words/link-target | leads nowhere | meeting/en: Nowhere_at_All! → open-eyes
meeting/en: (open-eyes) → (/hu/kampanyok/open-eyes/) | 11:41 | words/link-target | address of a page of this site
meeting/en: (open-eyes) → (CP-2022-001) | 11:41 | words/link-target | leads to a reference number
meeting/en: (open-eyes) → (http://localhost:4321/en/campaigns/open-eyes/) | 11:41 | words/link-target | only on your own machine
meeting/en: (open-eyes) → (https:/example.org) | 11:41 | words/link-target | “https:/example.org” leads nowhere
meeting/en: (open-eyes) → (file:///C:/report.pdf) | 11:41 | prose/link-scheme | “file:” | meeting/en: file:///C:/report.pdf → https://example.org/report.pdf
meeting/en: (open-eyes) → (record@example.org) | 11:41 | words/link-target | e-mail address without
meeting/en: The [police] → <Figure src="hall.jpg" alt="The hall" credit="A. B." licence="CC0">⏎⏎The [police] | 11:1 | prose/syntax | <Figure> is never closed | meeting/en: licence="CC0"> → licence="CC0" /> && meeting/hall.jpg: ∅ → (a JPEG)
meeting/en: (open-eyes) → (report.docx) | 11:41 | words/link-target | no file “report.docx” | meeting/report.docx: ∅ → (a packed folder)

Pictures and files
meeting/hall.jpg: ∅ → x | 1:1 | record/unnamed-file ? | Nothing refers to this file
meeting/plan.html: ∅ → x && meeting/en: (open-eyes) → (plan.html) | 1:1 | record/file-kind | program | meeting/plan.html: ∅ && meeting/plan.pdf: ∅ → (a PDF) && meeting/en: plan.html → plan.pdf
meeting/plan.svg: ∅ → x && meeting/en: (open-eyes) → (plan.svg) | 1:1 | record/file-kind | program | meeting/plan.svg: ∅ && meeting/plan.png: ∅ → (a PNG) && meeting/en: plan.svg → plan.png
meeting/tool.exe: ∅ → x && meeting/en: (open-eyes) → (tool.exe) | 1:1 | record/file-kind | program | meeting/tool.exe: ∅ && meeting/en: tool.exe → https://example.org/tool
meeting/call.doc: ∅ → x && meeting/en: (open-eyes) → (call.doc) | 1:1 | record/file-kind | macros | meeting/call.doc: ∅ && meeting/call.docx: ∅ → (a packed folder) && meeting/en: call.doc → call.docx
meeting/call.zip: ∅ → x && meeting/en: (open-eyes) → (call.zip) | 1:1 | record/file-kind | type .zip are not published | meeting/call.zip: ∅ && meeting/call.pdf: ∅ → (a PDF) && meeting/en: call.zip → call.pdf

Folders and files
meeting/HU.mdx: ∅ → (the Hungarian text) && meeting/hu: ∅ | meeting/HU.mdx:2:1 | record/known-file | A file with this name is not read
meeting/meeting.yml: ∅ → (the facts) && meeting.yaml: ∅ | 1:1 | record/facts-file | no meeting.yaml
meeting/Facts.yaml: ∅ → mode: online | 1:1 | record/known-file | A file with this name is not read
meeting/photos/hall.jpg: ∅ → x | 1:1 | record/known-file | folder inside the folder of a record | meeting/photos/hall.jpg: ∅ && meeting/hall.jpg: ∅ → (a JPEG) && meeting/en: (open-eyes) → (hall.jpg)
images/hall.jpg: ∅ → x | 1:1 | content/known-file | A folder named “images” is not read | images/hall.jpg: ∅ && meeting/hall.jpg: ∅ → (a JPEG) && meeting/en: (open-eyes) → (hall.jpg)
organisations.yml: ∅ → x: y | 1:1 | content/known-file | A file with this name is not read
pages/About Us/en.mdx: ∅ → x | 1:1 | page/known-file | “About Us” cannot be the name
campaign.yaml: ∅ → number: CP-2022-001⏎status: removed⏎removed: { at: 2026-01-02, reason: A mistake } && campaign/en: ∅ && campaign/hu: ∅ | 3:28 | campaign/wrong-type | but it should be a group of fields | campaign.yaml: reason: A mistake → reason: { en: A mistake, hu: Tévedés }
meeting.yaml: 2022-11-30⏎ → 2023-11-30⏎ && meeting/en: 2022 → 2023 && meeting/hu: 2022 → 2023 | 7:1 | record/folder-year ? | folder of 2022 | meeting.yaml: 2023-11-30 → 2022-11-30 && meeting/en: 2023 → 2022 && meeting/hu: 2023 → 2022
`);
