import { mistakesIn } from './mistake-table.ts';

/** What editors paste, leave behind and mistype: sixty planted without a look at the rules, and more of their kinds. */
export const freshMistakes = mistakesIn(`
Notes of the author
meeting/en: began. → began. TO\u0044O: check the number of posters. | 11:72 | words/unfinished | is not finished
meeting/en: began. → began. The date is TBC. | 11:84 | words/unfinished | is not finished
meeting/hu: indult. → indult.⏎⏎Lorem ips\u0075m dolor sit amet, consectetur adipiscing elit. | 13:1 | words/unfinished | is not finished
meeting/hu: beszámolt. → beszámolt, XX fő vett részt. | 11:34 | words/unfinished | is not finished
meeting/hu: beszámolt. → beszámolt, xxx vett részt. | 11:34 | words/unfinished | is not finished
meeting/hu: beszámolt. → beszámolt 20XX őszéről. | 11:33 | words/unfinished | is not finished
meeting/en: report. → report on [date to be added]. | 11:43 | words/unfinished | is not finished
meeting/hu: beszámolt. → beszámolt [dátum]. | 11:33 | words/unfinished | is not finished
meeting/en: report. → report by ____ of the police. | 11:43 | words/unfinished | is not finished
meeting/en: gave their → gave??? their | 11:26 | words/unfinished | is not finished
meeting/en: report. → report (see Error! Bookmark not defined.). | 11:45 | words/unfinished | is not finished
meeting/hu: beszámolt. → beszámolt (lásd: Hiba! A könyvjelző nem létezik.). | 11:40 | words/unfinished | is not finished
meeting/en: gave their report → gave their report[AK1] | 11:39 | words/unfinished | is not finished
meeting/en: report. → report【4:0†minutes】. | 11:39 | words/unfinished | is not finished
meeting/en: title: The council → title: TO\u0044O The council | 2:1 | words/unfinished | is not finished
meeting/hu: campaign: Kampány → campaign: XX fő | 7:3 | words/unfinished | is not finished
pages/about/en.mdx: The record → TO\u0044O: write this. The record | 5:1 | words/unfinished | is not finished
organisations.yaml: en: Shelter Network → en: Shelter Network TBC | 13:11 | words/unfinished | is not finished
Marks of other programs
meeting/en: gave → ''gave'' | 11:22 | words/other-marks | marks of another program
meeting/hu: beszámolt. → beszámolt a ,,Nyitott szemmel'' kampányról. | 11:35 | words/other-marks | marks of another program
meeting/hu: beszámolt. → beszámolt a ,,Nyitott szemmel” kampányról. | 11:35 | words/other-marks | marks of another program
meeting/en: gave → '''gave''' | 11:22 | words/other-marks | marks of another program
meeting/en: gave → [b]gave[/b] | 11:22 | words/other-marks | marks of another program
meeting/en: gave → [i]gave[/i] | 11:22 | words/other-marks | marks of another program
meeting/en: The [police] → == What they see ==⏎⏎The [police] | 11:1 | words/other-marks | marks of another program
meeting/en: The [police] → h2. What they see⏎⏎The [police] | 11:1 | words/other-marks | marks of another program
meeting/en: report. → report &amp;nbsp;of the year. | 11:40 | words/other-marks | marks of another program
meeting/en: title: The council → title: The ''council'' | 2:1 | words/other-marks | marks of another program
Letters that were lost
meeting/hu: beszámolt → a k%C3%A9pz%C3%A9sről beszámolt | 11:25 | words/garbled | were lost when
meeting/hu: beszámolt → a k=C3=A9pz=C3=A9sr=C5=91l beszámolt | 11:25 | words/garbled | were lost when
meeting/hu: beszámolt → a k\\u00e9pz\\u00e9sről beszámolt | 11:25 | words/garbled | were lost when
meeting/hu: beszámolt. → beszámo1t. | 11:23 | words/garbled | were lost when
meeting/en: report. → rep0rt. | 11:33 | words/garbled | were lost when
meeting/en: summary: The council met on 30 November 2022 → summary: The council met on 30 November 2O22 | 3:1 | words/garbled | were lost when
meeting/hu: beszámolt. → a k?pz?sr?l beszámolt. | 11:25 | words/garbled | were lost when | meeting/hu: k?pz?sr?l → képzésről
meeting/hu: beszámolt. → az elôzô évrôl beszámolt. | 11:26 | content/sign | does not have
meeting/hu: title: A tanács → title: Az elôzô tanács | 2:11 | content/sign | does not have
Addresses and notes
meeting/en: report. → report, see https://example.org/archive/⏎2022/minutes.html for more. | 11:45 | prose/broken-link | The address goes on in the next line, so that only its first part woul
meeting/hu: beszámolt. → beszámolt (https://example.org/archiv/2022-⏎novemberi-ules.html). | 11:34 | prose/broken-link | The address goes on in the next line, so that only its first part woul
meeting/en: report. → report, see https://example.org/minutes?⏎id=12&lang=en. | 11:45 | prose/broken-link | The address goes on in the next line, so that only its first part woul
meeting/en: report. → report.[1] && meeting/en: began. → began.⏎⏎[1] Minutes of the council. | 13:1 | prose/broken-footnote | does not make a footnote: readers could not go from the text to the no
meeting/en: report. → report.¹ && meeting/en: began. → began.⏎⏎¹ Minutes of the council. | 13:1 | prose/broken-footnote | does not make a footnote: readers could not go from the text to the no
meeting/en: report. → report.[*] && meeting/en: began. → began.⏎⏎[*] Minutes of the council. | 13:1 | prose/broken-footnote | does not make a footnote: readers could not go from the text to the no
meeting/en: report. → report.[1] | 11:40 | prose/broken-footnote | looks like the mark of a note, but there is no such note
meeting/en: (open-eyes) → (open-eyes "The campaign) | 11:41 | prose/broken-link | The address of the link contains a space
meeting/en: [A campaign](open-eyes) → [open-eyes](A campaign) | 11:41 | prose/broken-link | This makes no link: the words of a link are in square brackets, and it
meeting/en: [A campaign](open-eyes) → ![A campaign](open-eyes) | 11:41 | words/link-target | A link to a record or an entry begins with an exclamation mark, which 
meeting/en: (open-eyes) → (open-eyes)(police) | 11:64 | prose/broken-link | follows the address of a link, which has one address only
Tables, headings and lists of other programs
meeting/en: The [police] → County⇥Posters⇥Films⏎Pest⇥12⇥3⏎Heves⇥4⇥5⏎⏎The [police] | 11:1 | prose/broken-table | table from another program
meeting/hu: A [rendőrség] → Vármegye;Plakát;Film⏎Pest;12;3⏎Heves;4;5⏎⏎A [rendőrség] | 11:1 | prose/broken-table | table from another program
meeting/en: The [police] → County,Posters,Films⏎Pest,12,3⏎Heves,4,5⏎⏎The [police] | 11:1 | prose/broken-table | table from another program
meeting/en: The [police] → **What the police see**⏎⏎The [police] | 11:1 | prose/broken-heading | A paragraph in bold looks like a heading, but is none for programs tha
meeting/hu: A [rendőrség] → a) Plakátok⏎b) Filmek⏎⏎A [rendőrség] | 11:1 | prose/broken-list | run on in one paragraph
meeting/en: The [police] → ☐ Posters⏎☐ Films⏎⏎The [police] | 11:1 | prose/broken-list | run on in one paragraph
meeting/en: The [police] → → Posters⏎→ Films⏎⏎The [police] | 11:1 | prose/broken-list | run on in one paragraph
Facts
call.yaml: value: 2000000 → value: 0 | 20:18 | funding-call/wrong-value | is 0, which is no sum | call.yaml: value: 0 → value: 2000000
people.yaml: given: Anna → given: Dr. Anna | 2:25 | person/wrong-value | is a name with a title; people are listed without
people.yaml: family: Kiss → family: dr. Kiss | 2:11 | person/wrong-value | is a name with a title; people are listed without
people.yaml: family: Kiss → family: Prof. Dr. Kiss | 2:11 | person/wrong-value | is a name with a title; people are listed without
people.yaml: given: Anna → given: Anna PhD | 2:25 | person/wrong-value | is a name with a title; people are listed without
people.yaml: 2020/2023 → 2020/2032 | 6:7 | record/office-seen | in the future | people.yaml: 2020/2032 → 2020/2023
campaign.yaml: 2023-03-31 → 2203-03-31 | 7:1 | campaign/wrong-value | is a date before 1800 or after 2099 | campaign.yaml: 2203 → 2023
meeting.yaml: example.org/minutes" → example.org/my minutes.pdf" | 20:20 | meeting/wrong-value | is not a web address
meeting.yaml: "https://example → "https://https://example | 20:20 | meeting/wrong-value | is not a web address
meeting.yaml: "https://example.org/minutes" → "https://example.org/minutes," | 20:20 | meeting/wrong-value | is not a web address
meeting.yaml: "https://example.org/minutes" → "<https://example.org/minutes>" | 20:20 | meeting/wrong-value | is not a web address
meeting.yaml: read: 2026-11-22 } → read: 2026-11-22 }⏎  - { id: again, url: "https://example.org/minutes", publisher: ministry, language: en, read: 2026-11-22 } | 21:18 | record/unique-part | are the same page
organisations.yaml: police: → the-police:⏎  name: { en: National Police, hu: Országos Rendőrség }⏎  kind: police⏎police: | 12:3 | record/unique-name ? | have the same name | organisations.yaml: the-police:⏎  name: { en: National Police, hu: Országos Rendőrség }⏎  kind: police⏎ → 
people.yaml: anna-kiss: → kiss-anna:⏎  name: { family: Kiss, given: Anna }⏎  offices: [{ id: adviser, organisation: ministry, seen: 2021, title: { en: Adviser, hu: tanácsadó } }]⏎anna-kiss: | 5:3 | record/unique-name ? | have the same name | people.yaml: kiss-anna:⏎  name: { family: Kiss, given: Anna }⏎  offices: [{ id: adviser, organisation: ministry, seen: 2021, title: { en: Adviser, hu: tanácsadó } }]⏎ → 
Several currencies in one sum
call.yaml: currency: EUR → currency: EUR/HUF | 20:34 | funding-call/not-a-choice | several at once: EUR, HUF | call.yaml: value: 2000000, currency: EUR/HUF → value: 2000000, currency: EUR, at: 2024-05-02, source: notice }⏎  - { id: total, value: 800000000, currency: HUF
call.yaml: currency: EUR → currency: [EUR, HUF] | 20:34 | funding-call/not-a-choice | several at once: EUR, HUF | call.yaml: value: 2000000, currency: [EUR, HUF] → value: 2000000, currency: EUR, at: 2024-05-02, source: notice }⏎  - { id: total, value: 800000000, currency: HUF
call.yaml: value: 2000000, currency: EUR → value: 2000000 EUR / 800000000 HUF, currency: EUR | 20:18 | funding-call/wrong-type | several at once: 2000000 EUR, 800000000 HUF | call.yaml: value: 2000000 EUR / 800000000 HUF, currency: EUR → value: 2000000, currency: EUR, at: 2024-05-02, source: notice }⏎  - { id: total, value: 800000000, currency: HUF
call/en: Applications → The programme pays EUR 3 million (HUF 800 million). Applications | 8:20 | words/amount-differs ? | facts say 2000000 EUR | call/en: EUR 3 → EUR 2
Words and facts
call/en: summary: Two million → summary: Three million | 3:1 | words/amount-differs ? | facts say 2000000 EUR | call/en: Three → Two
call/hu: summary: Kétmillió → summary: Hárommillió | 3:1 | words/amount-differs ? | facts say 2000000 EUR | call/hu: Hárommillió → Kétmillió
call/en: Applications → The programme pays EUR 3 million. Applications | 8:20 | words/amount-differs ? | facts say 2000000 EUR | call/en: EUR 3 → EUR 2
call/en: ministry). → ministry) by 16:00 on 21 August 2024. | 8:59 | words/time-differs ? | the time in the facts | call/en: 16:00 → 17:00
call/hu: fogadta. → fogadta 2024. augusztus 21-én 16 óráig. | 8:51 | words/time-differs ? | the time in the facts | call/hu: 16 óráig → 17 óráig
call/en: ministry). → ministry) until 4 p.m. on 21 August 2024. | 8:63 | words/time-differs ? | the time in the facts | call/en: 4 p.m. → 5 p.m.
meeting/en: on 30 November 2022 → on Tuesday, 30 November 2022 | 3:1 | words/weekday-differs ? | another day of the week
meeting/hu: 2022. november 30-án → 2022. november 30-án, kedden | 3:1 | words/weekday-differs ? | another day of the week
meeting/hu: beszámolt. → beszámolt 2022. november 30-án (kedden). | 11:55 | words/weekday-differs ? | another day of the week
meeting/hu: title: A tanács visszatekintett az évre → title: The council looks back on the year | 2:1 | words/other-language | same in both languages | meeting/hu: The council looks back on the year → A tanács visszatekintett az évre
Files that are not what their names say
meeting/minutes.pdf: ∅ → (a program) && meeting/en: (open-eyes) → (minutes.pdf) | 1:1 | record/file-kind | The name ends in .pdf, but the file is a program | meeting/minutes.pdf: ∅ → (a PDF)
meeting/minutes.pdf: ∅ → (a script) && meeting/en: (open-eyes) → (minutes.pdf) | 1:1 | record/file-kind | The name ends in .pdf, but the file is a program | meeting/minutes.pdf: ∅ → (a PDF)
meeting/minutes.pdf: ∅ → (a web page) && meeting/en: (open-eyes) → (minutes.pdf) | 1:1 | record/file-kind | The name ends in .pdf, but the file is a web page or drawing, which ma | meeting/minutes.pdf: ∅ → (a PDF)
meeting/minutes.pdf: ∅ → (a packed folder) && meeting/en: (open-eyes) → (minutes.pdf) | 1:1 | record/file-kind | The name ends in .pdf, but the file is a packed folder | meeting/minutes.pdf: ∅ → (a PDF)
meeting/minutes.pdf: ∅ → (nothing) && meeting/en: (open-eyes) → (minutes.pdf) | 1:1 | record/file-kind | The file is empty | meeting/minutes.pdf: ∅ → (a PDF)
meeting/minutes.pdf: ∅ → (a PNG) && meeting/en: (open-eyes) → (minutes.pdf) | 1:1 | record/file-kind | The name ends in .pdf, but the file is a .png file
meeting/minutes.docx: ∅ → (a PDF) && meeting/en: (open-eyes) → (minutes.docx) | 1:1 | record/file-kind | The name ends in .docx, but the file is a .pdf file
meeting/figures.csv: ∅ → (a packed folder) && meeting/en: (open-eyes) → (figures.csv) | 1:1 | record/file-kind | The name ends in .csv, but the file is a packed folder | meeting/figures.csv: ∅ → County;Posters
meeting/figures.xlsx: ∅ → (a program) && meeting/en: (open-eyes) → (figures.xlsx) | 1:1 | record/file-kind | The name ends in .xlsx, but the file is a program | meeting/figures.xlsx: ∅ → (a packed folder)
meeting/hall.tif: ∅ → (a web page) && meeting/en: (open-eyes) → (hall.tif) | 1:1 | record/file-kind | The name ends in .tif, but the file is a web page or drawing, which ma | meeting/hall.tif: ∅ && meeting/en: (hall.tif) → (open-eyes)
meeting/talk.mp3: ∅ → (a script) && meeting/en: (open-eyes) → (talk.mp3) | 1:1 | record/file-kind | The name ends in .mp3, but the file is a program | meeting/talk.mp3: ∅ → ID3
meeting/minutes.odt: ∅ → (a program) && meeting/en: (open-eyes) → (minutes.odt) | 1:1 | record/file-kind | The name ends in .odt, but the file is a program | meeting/minutes.odt: ∅ → (a packed folder)

What a second round found
meeting/hu: beszámolt. → beszámolt (ide jön a létszám). | 11:33 | words/unfinished | is not finished
meeting/en: report. → report in MM/YYYY. | 11:43 | words/unfinished | is not finished
meeting/en: summary: The council met on 30 November 2022. → summary: Summary goes here. | 3:1 | words/unfinished | is not finished | meeting/en: Summary goes here. → The council met on 30 November 2022.
meeting/hu: plain-summary: Több hivatal munkatársai találkoztak. → plain-summary: Összefoglaló helye. | 4:1 | words/unfinished | is not finished
meeting/en: report. → report (source?). | 11:40 | words/unfinished | is not finished
meeting/en: The [police] → i) Posters⏎ii) Films⏎⏎The [police] | 11:1 | prose/broken-list | run on in one paragraph
meeting/en: The [police] → (1) Posters⏎(2) Films⏎⏎The [police] | 11:1 | prose/broken-list | run on in one paragraph
meeting/en: The [police] → __What the police see:__⏎⏎The [police] | 11:1 | prose/broken-heading | looks like a heading
meeting/hu: beszámolt. → besza´molt. | 11:23 | words/garbled | were lost when | meeting/hu: besza´molt → beszámolt
meeting/hu: beszámolt. → a k√©pz√©sr≈ël beszámolt. | 11:25 | content/sign | was encoded twice
meeting/hu: beszámolt. → b e s z á m o l t. | 11:23 | words/garbled | were lost when
people.yaml: given: Anna → given: Anna, Maria | 2:32 | yaml/syntax | A comma ends a value
people.yaml: given: Anna → given: Anna MP | 2:25 | person/wrong-value | a name with a title
organisations.yaml: en: National Police → en: National Police, Fire and Rescue | 9:15 | yaml/syntax | A comma ends a value
call/hu: fogadta. → fogadta csütörtökön, 2024. augusztus 21-én. | 8:51 | words/weekday-differs ? | another day of the week
call/en: ministry). → ministry) by noon on 21 August 2024. | 8:58 | words/time-differs ? | says 12:00 | call/en: by noon → by 17:00
meeting/en: 30 November 2022 → 30th November 2021 | 3:1 | words/date-differs ? | The text says | meeting/en: 30th November 2021 → 30 November 2022
meeting/en: 30 November 2022 → 30 Nov 2021 | 3:1 | words/date-differs ? | The text says | meeting/en: 30 Nov 2021 → 30 November 2022
meeting/hu: 2022. november 30-án → 2022. nov. 29-én | 3:1 | words/date-differs ? | The text says | meeting/hu: nov. 29-én → november 30-án
meeting.yaml: "https://example.org/minutes" → "https://example.org/minutes)" | 20:20 | meeting/wrong-value | is not a web address
`);
