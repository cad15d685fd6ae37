import { mistakesIn } from './mistake-table.ts';

/** Slips of the language that a copy editor would see: words, signs, days, numbers and addresses. */
export const languageMistakes = mistakesIn(`
Words
meeting/en: The [police] → The the [police] | 11:1 | words/spelling ? | there twice
meeting/en: gave their → gave gave their | 11:22 | words/spelling ? | there twice
meeting/hu: A [rendőrség] → A a [rendőrség] | 11:1 | words/spelling ? | there twice
meeting/hu: beszámolt. → be is is számolt. | 11:26 | words/spelling ? | there twice
meeting/en: gave their → gave⏎gave their | 11:22 | words/spelling ? | there twice
gave”.
meeting/en: summary: The council met → summary: The council council met | 3:1 | words/spelling ? | there twice
organisations.yaml: en: Shelter Network → en: Shelter Shelter network | 13:11 | words/spelling ? | there twice
meeting/en: gave their report → gave an report | 11:27 | words/spelling ? | article does not fit
meeting/en: gave their report → gave a overview | 11:27 | words/spelling ? | article does not fit
meeting/en: gave their report → gave an European overview | 11:27 | words/spelling ? | article does not fit
meeting/en: gave their report → saw a hour of film | 11:26 | words/spelling ? | article does not fit
meeting/en: gave their report → spoke with a NGO | 11:33 | words/spelling ? | article does not fit
meeting/en: report. → report of a [**unusual**](open-eyes) kind. | 11:43 | words/spelling ? | article does not fit
meeting/hu: A [rendőrség] → Az [rendőrség] | 11:1 | words/spelling ? | article does not fit
meeting/hu: beszámolt → a ülésen beszámolt | 11:23 | words/spelling ? | article does not fit
meeting/hu: beszámolt → az konferencián beszámolt | 11:23 | words/spelling ? | article does not fit
meeting/hu: beszámolt → az 2022-es évről beszámolt | 11:23 | words/spelling ? | article does not fit
meeting/hu: beszámolt → a 5 esetről beszámolt | 11:23 | words/spelling ? | article does not fit
meeting/hu: beszámolt → a IOM kérésére beszámolt | 11:23 | words/spelling ? | article does not fit
meeting/hu: beszámolt → az TIP-jelentésről beszámolt | 11:23 | words/spelling ? | article does not fit
meeting/en: gave their → recieved their | 11:22 | words/spelling ? | is misspelt
meeting/en: report. → report to the goverment. | 11:47 | words/spelling ? | is misspelt
meeting/en: report. → report. Teh council heard it. | 11:41 | words/spelling ? | is misspelt
meeting/en: report. → report on traficking. | 11:43 | words/spelling ? | is misspelt
meeting/en: gave their → should of given their | 11:22 | words/spelling ? | is misspelt | meeting/en: should of given → gave
meeting/en: report. → report. It could of been longer. | 11:44 | words/spelling ? | is misspelt
meeting/hu: beszámolt. → mindíg beszámolt. | 11:23 | words/spelling ? | is misspelt
meeting/hu: beszámolt. → beszámolt az együttmüködésről. | 11:36 | words/spelling ? | is misspelt
meeting/hu: beszámolt. → beszámolt a bünözésről. | 11:35 | words/spelling ? | is misspelt
meeting/hu: beszámolt. → beszámolt, és mégegyszer kérdeztek. | 11:37 | words/spelling ? | is misspelt
meeting/hu: title: A tanács → title: A rendörségi tanács | 2:1 | words/spelling ? | is misspelt
meeting/en: title: The council looks back on the year → title: THE COUNCIL LOOKS BACK ON THE YEAR | 2:1 | words/spelling ? | in capitals | meeting/en: THE COUNCIL LOOKS BACK ON THE YEAR → The council looks back on the year
meeting/hu: A [rendőrség] → ## ELŐZMÉNYEK⏎⏎A [rendőrség] | 11:4 | words/spelling ? | in capitals
meeting/en: gave their → GAVE THEIR COMPLETE ANNUAL | 11:22 | words/spelling ? | in capitals | meeting/en: GAVE THEIR COMPLETE ANNUAL → gave their
meeting/hu: beszámolt. → beszámolt 2021. Május 5-én. | 11:39 | words/spelling ? | begins with a small letter
meeting/hu: beszámolt. → beszámolt, de csak Kedden. | 11:42 | words/spelling ? | begins with a small letter
meeting/en: report. → report of 5 may 2021. | 11:45 | words/spelling ? | begins with a capital
meeting/en: report. → report of july 2021. | 11:43 | words/spelling ? | begins with a capital
meeting/en: report. → report on tuesday. | 11:43 | words/spelling ? | begins with a capital
meeting/en: report. → report to european partners. | 11:43 | words/spelling ? | begins with a capital

Signs and spaces
meeting/en: report. → report . | 11:33 | words/punctuation ? | a space before the sign
meeting/en: gave their → gave , as usual, their | 11:22 | words/punctuation ? | a space before the sign
meeting/hu: beszámolt. → beszámolt ! | 11:23 | words/punctuation ? | a space before the sign
meeting/en: their report. [A → their report.[A | 11:33 | words/punctuation ? | A space is missing
meeting/en: report. → report.The council heard it. | 11:33 | words/punctuation ? | A space is missing
meeting/en: gave their → gave,as usual, their | 11:22 | words/punctuation ? | A space is missing
meeting/hu: beszámolt. → beszámolt;mindenki figyelt. | 11:23 | words/punctuation ? | A space is missing
meeting/hu: summary: A tanács 2022. november 30-án ülésezett. → summary: A tanács 2022. november 30-án,szerdán ülésezett. | 3:1 | words/punctuation ? | A space is missing
meeting/en: report. → report ( of one page). | 11:40 | words/punctuation ? | a space inside
meeting/en: report. → report (of one page ). | 11:48 | words/punctuation ? | a space inside
meeting/hu: beszámolt. → beszámolt a „ Nyitott szemmel” kampányról. | 11:35 | words/punctuation ? | a space inside
meeting/en: report. → report.. | 11:39 | words/punctuation ? | is there more than once
meeting/en: gave their → gave,, at length, their | 11:26 | words/punctuation ? | is there more than once
meeting/hu: beszámolt. → beszámolt!! | 11:32 | words/punctuation ? | is there more than once
meeting/en: report. → report,. | 11:39 | words/punctuation ? | is there more than once
meeting/en: report. → report (of one page. | 11:40 | words/punctuation ? | not closed in the paragraph | meeting/en: (of one page. → (of one page).
meeting/hu: beszámolt. → beszámolt a „Nyitott szemmel kampányról. | 11:35 | words/punctuation ? | not closed in the paragraph | meeting/hu: szemmel kamp → szemmel” kamp
meeting/en: report. → report of one page). | 11:47 | words/punctuation ? | not opened in the paragraph | meeting/en: of one page) → (of one page)
meeting/en: report. → report, Open eyes”. | 11:46 | words/punctuation ? | not opened in the paragraph | meeting/en: Open eyes” → “Open eyes”
meeting/en: summary: The council met on 30 November 2022. → summary: The council (in full met on 30 November 2022. | 3:1 | words/punctuation ? | not closed in the paragraph | meeting/en: (in full met → (in full) met
documents.yaml: Yearly Report 2021 → Yearly Report (2021 | 2:12 | words/punctuation ? | not closed in the paragraph | documents.yaml: (2021 → 2021
meeting/en: The [police] → ## What the police see:⏎⏎The [police] | 11:20 | words/punctuation ? | A heading ends with a sign
meeting/hu: A [rendőrség] → ## Rendőrség.⏎⏎A [rendőrség] | 11:4 | words/punctuation ? | A heading ends with a sign
meeting/en: began. → began. All of them were pleased with what they saw and heard there | 11:126 | words/punctuation ? | has no full stop
meeting/en: summary: The council met on 30 November 2022. → summary: The council met on 30 November 2022. It heard the police and others | 3:1 | words/punctuation ? | has no full stop
meeting/en: report. → report (1). | 11:39 | words/punctuation ? | looks like the number of a footnote
meeting/hu: beszámolt. → beszámolt.² | 11:33 | words/punctuation ? | looks like the number of a footnote
meeting/en: began. → began. (2) | 11:71 | words/punctuation ? | looks like the number of a footnote

Days, years and times
meeting/en: report. → report of 31 November 2021. | 11:43 | words/impossible-date | no day of the calendar | meeting/en: 31 November → 30 November
meeting/en: report. → report of 29 February 2021. | 11:43 | words/impossible-date | no day of the calendar | meeting/en: 29 February → 28 February
meeting/en: report. → report of June 31. | 11:43 | words/impossible-date | no day of the calendar | meeting/en: June 31 → June 30
meeting/hu: beszámolt. → beszámolt 2021. február 30-án. | 11:33 | words/impossible-date | no day of the calendar | meeting/hu: február 30 → február 28
meeting/hu: beszámolt. → beszámolt szeptember 31-én. | 11:33 | words/impossible-date | no day of the calendar | meeting/hu: szeptember 31-én → szeptember 30-án
meeting/hu: 2022. november 30-án → 2022. november 31-én | 3:1 | words/impossible-date | no day of the calendar | meeting/hu: november 31-én → november 30-án
meeting/en: report. → report of 18–17 October 2021. | 11:43 | words/impossible-date | ends before it begins
meeting/en: report. → report from 24 to 21 March 2021. | 11:45 | words/impossible-date | ends before it begins
meeting/hu: beszámolt. → beszámolt 2021. október 18–17-én. | 11:47 | words/impossible-date | ends before it begins | meeting/hu: 18–17-én → 17–18-án
meeting/en: report. → report of 2021–2018. | 11:43 | words/impossible-date | ends before it begins
meeting/hu: beszámolt. → beszámolt 14:00–12:00 között. | 11:33 | words/impossible-date | ends before it begins
meeting/en: report. → report at 25:00. | 11:43 | words/impossible-date | is no time of day | meeting/en: 25:00 → 15:00
meeting/hu: beszámolt. → beszámolt 12:75-kor. | 11:33 | words/impossible-date | is no time of day | meeting/hu: 12:75 → 12:45
meeting/en: report. → report at 14 p.m. | 11:43 | words/impossible-date | is no time of day | meeting/en: 14 p.m. → 2 p.m.
meeting/en: report. → report of 3 May 20222. | 11:49 | words/impossible-date | cannot be meant | meeting/en: 20222 → 2022
meeting/hu: beszámolt. → beszámolt 2202. május 3-án. | 11:33 | words/impossible-date | cannot be meant | meeting/hu: 2202 → 2022

Dates and numbers of the language
meeting/en: report. → report of 15/05/2021. | 11:43 | words/notation ? | is not written as the language writes it
meeting/en: report. → report of 05/06/2021. | 11:43 | words/notation ? | is not written as the language writes it | meeting/en: 05/06/2021 → 5 June 2021
meeting/en: report. → report of 15.05.2021. | 11:43 | words/notation ? | is not written as the language writes it
meeting/en: report. → report of 2021-05-15. | 11:43 | words/notation ? | is not written as the language writes it
meeting/hu: beszámolt. → beszámolt 2021.05.15-én. | 11:33 | words/notation ? | is not written as the language writes it
meeting/hu: beszámolt. → beszámolt 2021-05-15-én. | 11:33 | words/notation ? | is not written as the language writes it
meeting/hu: beszámolt. → beszámolt 2021 május 15-én. | 11:33 | words/notation ? | is not written as the language writes it
meeting/hu: beszámolt. → beszámolt 2021.május 15-én. | 11:33 | words/notation ? | is not written as the language writes it
meeting/hu: beszámolt. → beszámolt 2021. május 15.-én. | 11:45 | words/notation ? | is not written as the language writes it
meeting/hu: beszámolt. → beszámolt 2021. május 15 -én. | 11:45 | words/notation ? | is not written as the language writes it
meeting/en: report. → report on 3,5 million people. | 11:43 | words/notation ? | is not written as the language writes it
meeting/en: report. → report on HUF 500.000. | 11:47 | words/notation ? | is not written as the language writes it
meeting/en: report. → report on 12.500 victims. | 11:43 | words/notation ? | is not written as the language writes it
meeting/en: report. → report on the 1990's. | 11:47 | words/notation ? | is not written as the language writes it
meeting/hu: beszámolt. → beszámolt 3.5 millió emberről. | 11:33 | words/notation ? | is not written as the language writes it
meeting/hu: beszámolt. → beszámolt 500,000 forintról. | 11:33 | words/notation ? | is not written as the language writes it
meeting/hu: beszámolt. → beszámolt 12.500 áldozatról. | 11:33 | words/notation ? | is not written as the language writes it
meeting/hu: beszámolt. → beszámolt a 10.-ről. | 11:35 | words/notation ? | is not written as the language writes it
meeting/en: report. → report, the 22th. | 11:45 | words/notation ? | The ending of
meeting/hu: beszámolt. → beszámolt a 3-ik kampányról. | 11:35 | words/notation ? | The ending of
meeting/en: report. → report of 2019-2021. | 11:43 | words/notation ? | a hyphen instead of a dash
meeting/en: report. → report of 17-18 October 2021. | 11:43 | words/notation ? | a hyphen instead of a dash
meeting/hu: beszámolt. → beszámolt a 2019-2021-es évekről. | 11:35 | words/notation ? | a hyphen instead of a dash
meeting/hu: beszámolt. → beszámolt október 17-18-án. | 11:41 | words/notation ? | a hyphen instead of a dash
meeting/hu: beszámolt. → beszámolt 2022-ban. | 11:33 | words/notation ? | does not fit the number
meeting/hu: beszámolt. → beszámolt 2021. május 8-én. | 11:45 | words/notation ? | does not fit the number
meeting/hu: beszámolt. → beszámolt 2021. május 2-én. | 11:45 | words/notation ? | does not fit the number

Addresses
meeting/en: report. → report, see info@example,org. | 11:45 | words/mistyped-address | no e-mail address
meeting/hu: beszámolt. → beszámolt, lásd: info @ example.org. | 11:40 | words/mistyped-address | no e-mail address
meeting/en: report. → report, see info@example..org. | 11:45 | words/mistyped-address | no e-mail address
meeting/en: report. → report, see info@example.con. | 11:45 | words/mistyped-address | no e-mail address
meeting/en: report. → report, see info@example. | 11:45 | words/mistyped-address | no e-mail address | meeting/en: , see info@example. → .
meeting/en: report. → report, see www,example.org. | 11:45 | words/mistyped-address | no web address
meeting/en: report. → report, see htps://example.org. | 11:45 | words/mistyped-address | no web address
meeting/en: report. → report, see https//example.org. | 11:45 | words/mistyped-address | no web address
meeting/en: report. → report, see https:/example.org. | 11:45 | words/mistyped-address | no web address
meeting/en: report. → report, see ww.example.org. | 11:45 | words/mistyped-address | no web address

What is there twice, breaks off or belongs to a program
meeting/en: report. → report. It was a very long report about many things. It was a very long report about many things. | 11:86 | words/punctuation ? | is in the text twice | meeting/en: It was a very long report about many things. It was → It was
meeting/hu: A [rendőrség] → ## Megelőzés⏎⏎Szöveg.⏎⏎## Megelőzés⏎⏎A [rendőrség] | 15:4 | words/punctuation ? | Two headings are the same | meeting/hu: ## Megelőzés⏎⏎Szöveg. → ## Előzmények⏎⏎Szöveg.
meeting/en: The [police] → ## What was new⏎⏎## What the police see⏎⏎The [police] | 11:4 | words/punctuation ? | no text below the heading | meeting/en: ## What was new⏎⏎ → 
meeting/en: began. → began.⏎⏎## What comes next | 13:4 | words/punctuation ? | no text below the heading | meeting/en: ⏎⏎## What comes next → 
meeting/en: summary: The council met on 30 November 2022. → summary: The council met on 30 November 2022 | 3:1 | words/punctuation ? | has no full stop
meeting/hu: summary: A tanács 2022. november 30-án ülésezett. → summary: a tanács 2022. november 30-án ülésezett hosszan. | 3:1 | words/spelling ? | begins with a small letter | meeting/hu: summary: a → summary: A
meeting/hu: plain-summary: Több → plain-summary: több | 4:1 | words/spelling ? | begins with a small letter
meeting/hu: title: A tanács visszatekintett az évre → title: A tanács visszatekintett az elmúlt évre. | 2:1 | words/punctuation ? | ends with a sign
meeting/en: report. → report on NaN people. | 11:43 | words/unfinished | is not finished
meeting/hu: beszámolt. → beszámolt $letszam$ emberről. | 11:33 | words/unfinished | is not finished
meeting/en: report. → report (see C:\\Users\\anna\\report.docx). | 11:45 | words/mistyped-address | no web address | meeting/en: (see C:\\Users\\anna\\report.docx) → (see the minutes)
meeting/en: report. → report of 5 Decmeber 2021. | 11:45 | words/spelling ? | is misspelt
meeting/hu: beszámolt. → beszámolt 2021. decemebr 5-én. | 11:39 | words/spelling ? | is misspelt
meeting/en: report. → report on Thurday, 2 December 2021. | 11:43 | words/spelling ? | is misspelt
meeting/hu: beszámolt. → beszámolt és elmondta hogy nincs változás. | 11:36 | words/punctuation ? | A comma is missing
meeting/hu: beszámolt. → beszámolt a szervezet amely segít. | 11:35 | words/punctuation ? | A comma is missing
meeting/hu: beszámolt. → beszámolt az IOMnek. | 11:36 | words/punctuation ? | A hyphen is missing
meeting/en: report. → report on 500,000HUF of support. | 11:43 | words/punctuation ? | A space is missing
meeting/hu: beszámolt. → beszámolt HUF 500 000 forint összegről. | 11:33 | words/notation ? | is not written as the language writes it
`);
