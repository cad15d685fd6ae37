import { mistakesIn } from './mistake-table.ts';

/** Markdown that is not what it looks like. */
const markdown = `
Marks that are left
meeting/en: gave → gave **their | 11:27 | prose/leftover-mark | “**” is left
meeting/en: gave → gave their** | 11:32 | prose/leftover-mark | “**” is left
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
meeting/en: [A campaign](open-eyes) → [A campaign(open-eyes) | 11:41 | prose/broken-link | words of the link are not closed
meeting/en: [A campaign](open-eyes) → A campaign](open-eyes) | 11:51 | prose/broken-link | no opening bracket
meeting/en: [A campaign](open-eyes) → [A campaign](open-eyes and more | 11:41 | prose/broken-link | address of the link is not closed
meeting/en: [A campaign](open-eyes) → [A campaign](https://example.org/a and more | 11:41 | prose/broken-link | address of the link is not closed
meeting/hu: [Kampány](open-eyes) → [Kampány] (open-eyes) | 11:34 | prose/broken-link | space between the words
meeting/hu: [Kampány](open-eyes) → [Kampány](https://example.org/open eyes) | 11:34 | prose/broken-link | holds a space
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
meeting/en: The [police] → |A|B|⏎|---|---|---|⏎|1|2|⏎⏎The [police] | 12:1 | prose/broken-table | has 3 cells, the head 2
meeting/en: The [police] → |A|B|C|⏎|:--|--:|⏎|1|2|3|⏎⏎The [police] | 12:1 | prose/broken-table | has 2 cells, the head 3
meeting/en: The [police] → |A|B|⏎|—|—|⏎|1|2|⏎⏎The [police] | 12:1 | prose/broken-table | not made of hyphens
meeting/en: The [police] → |A|B|⏎|===|===|⏎|1|2|⏎⏎The [police] | 12:1 | prose/broken-table | not made of hyphens
meeting/en: The [police] → |A|B|⏎|1|2|⏎⏎The [police] | 11:1 | prose/broken-table | row below its head is missing
meeting/en: The [police] → |A|B|⏎|---|---|⏎|1|2|3|⏎⏎The [police] | 13:1 | prose/broken-table | would not be shown
meeting/en: The [police] → |A|B|⏎|---|---|⏎|1|2|⏎|3|⏎⏎The [police] | 14:1 | prose/broken-table | has 1 cell
meeting/en: The [police] → > |A|B|⏎> |---|---|⏎> |1|2|3|4|⏎⏎The [police] | 13:3 | prose/broken-table | has 4 cells
meeting/en: The [police] → |A|B|⏎|---|---|⏎|1|2|⏎The [police] | 14:1 | prose/broken-table | directly follows a table
meeting/en: The [police] → |A|B|⏎|---|---|⏎⏎|1|2|⏎⏎The [police] | 14:1 | prose/broken-table | empty line divides
meeting/en: The [police] → |A|B|⏎⏎|---|---|⏎|1|2|⏎⏎The [police] | 13:1 | prose/broken-table | empty line divides

Headings and lists
meeting/en: The [police] → ##What they see⏎⏎The [police] | 11:1 | prose/broken-heading | no space after ##
meeting/en: The [police] → #What they see⏎⏎The [police] | 11:1 | prose/broken-heading | no space after #,
meeting/hu: indult. → indult.⏎##Mit látnak | 12:1 | prose/broken-heading | no space after ##
meeting/hu: A [rendőrség] → ##\u00a0Mit látnak⏎⏎A [rendőrség] | 11:1 | prose/broken-heading | no space after ##
meeting/en: began. → began.⏎--- | 12:1 | prose/broken-heading | makes the paragraph a heading
meeting/en: The [police] → – Posters⏎– Films⏎⏎The [police] | 11:1 | prose/broken-list | run on in one paragraph
meeting/en: The [police] → — Posters⏎— Films⏎⏎The [police] | 11:1 | prose/broken-list | run on in one paragraph
meeting/en: The [police] → -Posters⏎-Films⏎⏎The [police] | 11:1 | prose/broken-list | run on in one paragraph
meeting/hu: A [rendőrség] → 1.Plakátok⏎2.Filmek⏎⏎A [rendőrség] | 11:1 | prose/broken-list | run on in one paragraph
meeting/hu: A [rendőrség] → Ezek:⏎1)Plakátok⏎2)Filmek⏎⏎A [rendőrség] | 12:1 | prose/broken-list | run on in one paragraph
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
meeting/en: gave → ‮gave | 11:22 | content/sign | turns the direction
meeting/hu: beszámolt → ⁦beszámolt | 11:23 | content/sign | turns the direction
meeting/en: gave → gave | 11:22 | content/sign | only one font or program
`;

/** Mistakes of which a remedy cures each as it is worded, or, where it leaves a choice, as the last column says. */
export const curableMistakes = mistakesIn(markdown + signs);
