import { mistakesIn } from './mistake-table.ts';

/** Markdown that is not what it looks like. */
const markdown = `
Marks that are left
meeting/en: gave → gave **to us | 11:27 | prose/leftover-mark | “**” is left
meeting/en: gave → gave to us** | 11:32 | prose/leftover-mark | “**” is left
meeting/en: gave → *gave | 11:22 | prose/leftover-mark | “*” is left
meeting/en: gave → gave* | 11:26 | prose/leftover-mark | “*” is left
meeting/en: gave → _gave | 11:22 | prose/leftover-mark | “_” is left
meeting/en: gave → gave__ | 11:26 | prose/leftover-mark | “__” is left
meeting/en: gave → ~~gave | 11:22 | prose/leftover-mark | “~~” is left
meeting/en: gave → \`gave | 11:22 | prose/leftover-mark | “\`” is left
meeting/en: gave → ***gave | 11:22 | prose/leftover-mark | “***” is left
meeting/en: gave → ** gave ** | 11:22 | prose/leftover-mark | space between the marks
meeting/en: gave → **gave ** | 11:22 | prose/leftover-mark | space between the marks
meeting/hu: beszámolt → * beszámolt * | 11:23 | prose/leftover-mark | space between the marks
meeting/hu: beszámolt → ~~ beszámolt ~~ | 11:23 | prose/leftover-mark | space between the marks
meeting/en: gave their report. → **gave their report.⏎⏎And more.** | 11:22 | prose/leftover-mark | ends in another paragraph
meeting/hu: beszámolt. → *beszámolt.⏎⏎- Majd* | 11:23 | prose/leftover-mark | ends in another paragraph
meeting/en: The [police] → - One **two⏎- three** four⏎⏎The [police] | 11:7 | prose/leftover-mark | ends in another paragraph
meeting/en: The [police] → > Said *one⏎⏎The [police] | 11:8 | prose/leftover-mark | “*” is left
meeting/en: The [police] → |A|B|⏎|---|---|⏎|**one|two|⏎⏎The [police] | 13:2 | prose/leftover-mark | “**” is left

Links and pictures
meeting/en: [A campaign](open-eyes) → [A campaign(open-eyes) | 11:41 | prose/broken-link | after the words of the link is missing
meeting/en: [A campaign](open-eyes) → A campaign](open-eyes) | 11:51 | prose/broken-link | no opening bracket
meeting/en: [A campaign](open-eyes) → [A campaign](open-eyes and more | 11:41 | prose/broken-link | after the address of the link is missing
meeting/en: [A campaign](open-eyes) → [A campaign](https://example.org/a and more | 11:41 | prose/broken-link | after the address of the link is missing
meeting/hu: [Kampány](open-eyes) → [Kampány] (open-eyes) | 11:34 | prose/broken-link | space between the words
meeting/hu: [Kampány](open-eyes) → [Kampány](https://example.org/open eyes) | 11:34 | prose/broken-link | contains a space
meeting/hu: [Kampány](open-eyes) → [Kampány] (https://example.org/kampany) | 11:34 | prose/broken-link | space between the words
meeting/hu: [Kampány](open-eyes) → [Kampány]:(open-eyes) | 11:34 | prose/broken-link | makes no link
meeting/hu: [Kampány](open-eyes) → [Kampány] [open-eyes] | 11:34 | prose/broken-link | makes no link
meeting/hu: [Kampány](open-eyes) → (Kampány)[open-eyes] | 11:34 | prose/broken-link | makes no link
meeting/hu: [Kampány](open-eyes) → (Kampány)[https://example.org/kampany] | 11:34 | prose/broken-link | makes no link
meeting/en: report. → report (see ![The hall]). | 11:45 | prose/broken-link | picture “![The hall]” has no address | meeting/en: ![The hall] → The hall
meeting/en: report. → report [in full][minutes]. | 11:40 | prose/broken-link | not in this text | meeting/en: [in full][minutes] → [in full](https://example.org/minutes)
meeting/hu: beszámolt. → beszámolt (https://example.org/hirek-ra). | 11:34 | prose/broken-link | ends in “-ra”
meeting/hu: beszámolt. → beszámolt, lásd www.example.org/nyito-t. | 11:39 | prose/broken-link | ends in “-t”

Footnotes and addresses with names
meeting/en: report. → report.[^1] | 11:40 | prose/broken-footnote | has no text | meeting/en: [^1] → 
meeting/en: began. → began.⏎⏎[^1]: As they said. | 13:1 | prose/broken-footnote | not shown
meeting/en: began. → began.⏎⏎[1]: https://example.org | 13:1 | prose/broken-footnote | not shown
meeting/en: report. → report.[^1]⏎⏎[^1]: One.⏎⏎[^1]: Two.⏎⏎ | 15:1 | prose/broken-footnote | second time | meeting/en: report.[^1] → report.[^1] [^2] && meeting/en: [^1]: Two → [^2]: Two

Tables
meeting/en: The [police] → |A|B|⏎|---|---|---|⏎|1|2|⏎⏎The [police] | 12:1 | prose/broken-table | has 3 cells, but the header row has 2
meeting/en: The [police] → |A|B|C|⏎|:--|--:|⏎|1|2|3|⏎⏎The [police] | 12:1 | prose/broken-table | has 2 cells, but the header row has 3
meeting/en: The [police] → |A|B|⏎|—|—|⏎|1|2|⏎⏎The [police] | 12:1 | prose/broken-table | not made of hyphens
meeting/en: The [police] → |A|B|⏎|===|===|⏎|1|2|⏎⏎The [police] | 12:1 | prose/broken-table | not made of hyphens
meeting/en: The [police] → |A|B|⏎|1|2|⏎⏎The [police] | 11:1 | prose/broken-table | row of hyphens below the header row is missing
meeting/en: The [police] → |A|B|⏎|---|---|⏎|1|2|3|⏎⏎The [police] | 13:1 | prose/broken-table | would not be shown
meeting/en: The [police] → |A|B|⏎|---|---|⏎|1|2|⏎|3|⏎⏎The [police] | 14:1 | prose/broken-table | has 1 cell
meeting/en: The [police] → > |A|B|⏎> |---|---|⏎> |1|2|3|4|⏎⏎The [police] | 13:3 | prose/broken-table | has 4 cells
meeting/en: The [police] → |A|B|⏎|---|---|⏎|1|2|⏎The [police] | 14:1 | prose/broken-table | directly follows a table
meeting/en: The [police] → |A|B|⏎|---|---|⏎⏎|1|2|⏎⏎The [police] | 14:1 | prose/broken-table | empty line divides
meeting/en: The [police] → |A|B|⏎⏎|---|---|⏎|1|2|⏎⏎The [police] | 13:1 | prose/broken-table | empty line divides

Headings and lists
meeting/en: The [police] → ##What they see⏎⏎The [police] | 11:1 | prose/broken-heading | no space after ##
meeting/en: The [police] → #What they see⏎⏎The [police] | 11:1 | prose/broken-heading | no space after #,
meeting/hu: indult. → indult.⏎##Mit látnak⏎⏎Sokat. | 12:1 | prose/broken-heading | no space after ##
meeting/hu: A [rendőrség] → ##\u00a0Mit látnak⏎⏎A [rendőrség] | 11:1 | prose/broken-heading | no space after ##
meeting/en: began. → began.⏎--- | 12:1 | prose/broken-heading | makes the paragraph a heading
meeting/en: The [police] → – Posters⏎– Films⏎⏎The [police] | 11:1 | prose/broken-list | run on in one paragraph
meeting/en: The [police] → — Posters⏎— Films⏎⏎The [police] | 11:1 | prose/broken-list | run on in one paragraph
meeting/en: The [police] → -Posters⏎-Films⏎⏎The [police] | 11:1 | prose/broken-list | run on in one paragraph
meeting/hu: A [rendőrség] → 1.Plakátok⏎2.Filmek⏎⏎A [rendőrség] | 11:1 | prose/broken-list | run on in one paragraph
meeting/hu: A [rendőrség] → - Plakátok⏎-Filmek⏎- Rajzok⏎⏎A [rendőrség] | 12:1 | prose/broken-list | run on in one paragraph
meeting/hu: A [rendőrség] → - Plakátok⏎  - Filmek⏎  -Rajzok⏎⏎A [rendőrség] | 13:3 | prose/broken-list | run on in one paragraph
meeting/hu: beszámolt. → beszámolt a mun-⏎kaerőről. | 11:35 | prose/divided-word | divided at the end of the line | meeting/hu: mun-⏎kaerőről → munkaerőről
meeting/en: report. → report on the confer-⏎ence. | 11:47 | prose/divided-word | divided at the end of the line | meeting/en: confer-⏎ence → conference
meeting/hu: indult. → indult.⏎⏎---⏎title: x⏎---⏎⏎Vége. | 15:1 | prose/broken-heading | makes the paragraph a heading | meeting/hu: ⏎⏎---⏎title: x⏎---⏎⏎Vége. → 
meeting/hu: (open-eyes) → (https://www.google.com/url?q=https://example.org/x&sa=D) | 11:34 | words/link-target | leads by way of www.google.com | meeting/hu: https://www.google.com/url?q=https://example.org/x&sa=D → https://example.org/x
meeting/en: (open-eyes) → (https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fx) | 11:41 | words/link-target | leads by way of eur02 | meeting/en: https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fx → https://example.org/x
meeting/hu: A [rendőrség] → Ezek:⏎3. Plakátok⏎4. Filmek⏎⏎A [rendőrség] | 12:1 | prose/broken-list | run on in the paragraph
meeting/hu: A [rendőrség] → Ezek:⏎1)Plakátok⏎2)Filmek⏎⏎A [rendőrség] | 12:1 | prose/broken-list | run on in one paragraph
`;

/** YAML that says something else than its editor. */
const shapes = `
The shape of facts
meeting/hu: title: A tanács → title: Ülés: a tanács | 2:8 | yaml/syntax | second colon
meeting/hu: title: A tanács → title: "A tanács" | 2:19 | yaml/syntax | Words follow the closing quotation mark
meeting/hu: title: A tanács → title: 'A' tanács | 2:12 | yaml/syntax | Words follow the closing quotation mark
meeting/hu: title: A tanács → title: [Terv] A tanács | 2:15 | yaml/syntax | Words follow the closing quotation mark or bracket
meeting/hu: title: A tanács → title: A tanács #1 | 2:17 | yaml/syntax | would be lost
meeting.yaml:   - { id: campaign →  - { id: campaign | 16:1 | yaml/syntax | not indented like its neighbours
`;

/** Signs that are not what they look like. */
const signs = `
Encoded twice
meeting/hu: beszámolt → az Å‘szi félévről beszámolt | 11:26 | content/sign | “Å‘szi” was encoded twice
meeting/hu: beszámolt → a kÃ©pzÃ©sről beszámolt | 11:25 | content/sign | “kÃ©pzÃ©sről” was encoded twice
meeting/hu: beszámolt → a kĂ©pzĂ©sről beszámolt | 11:25 | content/sign | “kĂ©pzĂ©sről” was encoded twice
meeting/hu: beszámolt → az Ĺ‘szi félévről beszámolt | 11:26 | content/sign | “Ĺ‘szi” was encoded twice
meeting/hu: beszámolt → a fĹ±tésről beszámolt | 11:25 | content/sign | “fĹ±tésről” was encoded twice
meeting/hu: beszámolt → a â€žképzésrőlâ€ť beszámolt | 11:25 | content/sign | was encoded twice
meeting/en: gave → gave â€“ at length â€“ | 11:27 | content/sign | was encoded twice
meeting/en: gave → really gave 5Â\u00a0% of | 11:34 | content/sign | was encoded twice
meeting/en: gave → gave â€œallâ€ of | 11:27 | content/sign | was encoded twice
meeting/en: gave → gave all of | 11:27 | content/sign | was encoded twice
meeting/hu: title: A tanács → title: A tanÃ¡cs | 2:10 | content/sign | “tanÃ¡cs” was encoded twice
people.yaml: given: Anna → given: MÃ¡ria | 2:32 | content/sign | “MÃ¡ria” was encoded twice
organisations.yaml: hu: Menedékhálózat → hu: MenedĂ©khĂˇlĂłzat | 13:36 | content/sign | was encoded twice

Letters of another code page
meeting/hu: beszámolt → a szõlõrõl beszámolt | 11:25 | content/sign | “szõlõrõl” has a letter that Hungarian does not have
meeting/hu: beszámolt → a fûtésről beszámolt | 11:25 | content/sign | “fûtésről” has a letter
meeting/hu: beszámolt → Gyõrről beszámolt | 11:23 | content/sign | “Gyõrről” has a letter
meeting/hu: beszámolt → Õsszel beszámolt | 11:23 | content/sign | “Õsszel” has a letter
meeting/hu: title: A tanács visszatekintett → title: A tanács elõre tekintett | 2:17 | content/sign | “elõre” has a letter
meeting/hu: beszámolt → Erdõs úr beszámolt | 11:23 | content/sign | “Erdõs” has a letter
organisations.yaml: hu: Menedékhálózat → hu: Nõk menedéke | 13:36 | content/sign | “Nõk” has a letter
meeting/en: gave → in Gyõr gave | 11:25 | content/sign | “Gyõr” has a letter
people.yaml: family: Kiss → family: Szõke | 2:19 | content/sign | “Szõke” has a letter

Letters of another alphabet
meeting.yaml: [police]⏎topics → [pоlice]⏎topics | 12:16 | content/sign | letter of another alphabet, о (U+043E)
meeting.yaml: status: published → status: publіshed | 2:9 | content/sign | letter of another alphabet, і (U+0456)
meeting/hu: (police) → (роlice) | 11:15 | content/sign | letter of another alphabet
meeting/en: The council → The соuncil | 2:12 | content/sign | letter of another alphabet
topics.yaml: shelter: → sheltеr: | 3:1 | content/sign | letter of another alphabet, е (U+0435)
call.yaml: FC-2024-001 → FС-2024-001 | 1:9 | content/sign | letter of another alphabet, С (U+0421)

Signs that are not seen
meeting/en: gave → ‮gave | 11:22 | content/sign | reverses the direction
meeting/hu: beszámolt → ⁦beszámolt | 11:23 | content/sign | reverses the direction
meeting/en: gave → gave | 11:22 | content/sign | only one font or program
`;

/** Values that YAML or an editor’s habits make something else of: the remedy is made from what is in the file. */
const values = `
Figures that are a text
call.yaml: topics: → code: 5.10⏎topics: | 22:1 | funding-call/wrong-type | “code” is “5.10”
call.yaml: topics: → code: 0123⏎topics: | 22:1 | funding-call/wrong-type | “code” is “0123”
call.yaml: topics: → code: 1e3⏎topics: | 22:1 | funding-call/wrong-type | “code” is “1e3”
call.yaml: topics: → code: 0x1F⏎topics: | 22:1 | funding-call/wrong-type | “code” is “0x1F”
call.yaml: topics: → code: 2024⏎topics: | 22:1 | funding-call/wrong-type | “code” is 2024
call.yaml: topics: → code: 12345678901234567890⏎topics: | 22:1 | funding-call/wrong-type | “code” is “12345678901234567890”
call.yaml: topics: → contact: { organisation: ministry, phone: 0613456789 }⏎topics: | 22:36 | funding-call/wrong-type | “contact › phone” is “0613456789”
call.yaml: topics: → contact: { organisation: ministry, phone: 0680225225 }⏎topics: | 22:36 | funding-call/wrong-type | “contact › phone” is “0680225225”
call.yaml: topics: → code: .50⏎topics: | 22:1 | funding-call/wrong-type | “code” is “.50”
call.yaml: topics: → code: +36⏎topics: | 22:1 | funding-call/wrong-type | “code” is “+36”
call.yaml: topics: → code: true⏎topics: | 22:1 | funding-call/wrong-type | “code” is true
meeting/en: title: The council looks back on the year → title: 2022.10 | 2:1 | words/wrong-type | “title” is “2022.10”
call.yaml: value: 2000000 → value: 2 000 000 | 20:18 | funding-call/wrong-type | “2 000 000”, but it should be a number
call.yaml: value: 2000000 → value: 2000000 EUR | 20:18 | funding-call/wrong-type | “2000000 EUR”, but it should be a number
meeting.yaml: topics: [prevention] → topics: prevention | 13:1 | meeting/wrong-type | “prevention”, but it should be a list

Dates of other habits
meeting.yaml: 2022-11-30 → 30/11/2022 | 7:1 | meeting/wrong-value | “30/11/2022”, which is not a valid date
meeting.yaml: start: 2022-11-30 → start: 30.11.2022 | 7:1 | meeting/wrong-value | “30.11.2022”, which
meeting.yaml: 2022-11-30 → 30.11.2022. | 7:1 | meeting/wrong-value | “30.11.2022.”, which
meeting.yaml: 2022-11-30 → 11/30/2022 | 7:1 | meeting/wrong-value | “11/30/2022”, which
meeting.yaml: 2022-11-30 → 30-11-2022 | 7:1 | meeting/wrong-value | “30-11-2022”, which
meeting.yaml: 2022-11-30 → 2022.11.30. | 7:1 | meeting/wrong-value | “2022.11.30.”, which
meeting.yaml: 2022-11-30 → 2022/11/30 | 7:1 | meeting/wrong-value | “2022/11/30”, which
meeting.yaml: 2022-11-30 → 2022. november 30. | 7:1 | meeting/wrong-value | “2022. november 30.”, which
meeting.yaml: 2022-11-30 → 2022. nov. 30. | 7:1 | meeting/wrong-value | “2022. nov. 30.”, which
meeting.yaml: 2022-11-30 → 30 November 2022 | 7:1 | meeting/wrong-value | “30 November 2022”, which
meeting.yaml: 2022-11-30 → November 30, 2022 | 7:1 | meeting/wrong-value | “November 30, 2022”, which
meeting.yaml: 2022-11-30 → 20221130 | 7:1 | meeting/wrong-value | “20221130”, which
meeting.yaml: start: 2022-11-30 → start: 2022-30-11 | 7:1 | meeting/wrong-value | not a day that exists
call.yaml: "2024-08-21T17:00" → "2024-08-21 17:00" | 15:5 | funding-call/wrong-value | not a valid day or local time
call.yaml: "2024-08-21T17:00" → "21.08.2024 17:00" | 15:5 | funding-call/wrong-value | not a valid day or local time
call.yaml: "2024-08-21T17:00" → "2024-08-21T17:00:00" | 15:5 | funding-call/wrong-value | not a time of day
call.yaml: "2024-08-21T17:00" → "2024-08-21T24:00" | 15:5 | funding-call/wrong-value | not a time of day
call.yaml: at: 2024-08-01 → at: 01.08.2024 | 12:38 | funding-call/wrong-value | “01.08.2024”, which
people.yaml: 2020/2023 → 2020-2023 | 6:7 | person/wrong-value | “2020-2023”, which is not a span of time

Files and ids
meeting/en: (open-eyes) → (../../campaigns/open-eyes/en.mdx) | 11:41 | words/link-target | leads out of the folder | meeting/en: (../../campaigns/open-eyes/en.mdx) → (open-eyes)
meeting/en: (open-eyes) → (../open-eyes/) | 11:41 | words/link-target | leads out of the folder
meeting/en: (open-eyes) → (../files/minutes.pdf) | 11:41 | words/link-target | leads out of the folder | meeting/en: (../files/minutes.pdf) → (open-eyes)
meeting.yaml: topics: → attachments: [{ id: minutes, file: ../minutes.pdf }]⏎topics: && meeting/en: figures: → attachments: { minutes: Minutes }⏎figures: && meeting/hu: figures: → attachments: { minutes: Emlékeztető }⏎figures: | 13:30 | meeting/wrong-value | leads out of the folder | meeting.yaml: ../minutes.pdf → minutes.pdf && meeting/minutes.pdf: ∅ → (a PDF)
meeting.yaml: mode: in-person → mode: "in\u00a0person" | 8:1 | meeting/not-a-choice | “in␣person” (␣ = U+00A0) | meeting.yaml: "in\u00a0person" → in-person
meeting.yaml: participants: [police] → participants: [Police] | 12:16 | meeting/wrong-value | “Police”, which is not a valid id | meeting.yaml: [Police] → [police]
`;

/** Mistakes of which a remedy cures each as it is worded, or, where it leaves a choice, as the last column says. */
export const curableMistakes = mistakesIn(markdown + shapes + signs + values);
