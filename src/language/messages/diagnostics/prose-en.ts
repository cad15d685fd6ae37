import { numberText } from '../../numbers.ts';
import { htmlAdviceEn } from './html-en.ts';
import type { ProseParams } from './prose.ts';
import type { WordingOf } from './wording.ts';

const comment = 'Delete it; a comment for colleagues belongs in the commit message.';

const instead = ({ written, meant }: { written: string; meant: string }) => `Write “${meant}” instead of “${written}”.`;

/** What is wrong with the Markdown of a body. */
export const proseEn: WordingOf<ProseParams> = {
  'long-text': ({ count, most }) => [
    `The text has ${numberText(count, 'en')} characters; the limit is ${numberText(most, 'en')}.`,
    'Divide it among several records, or attach it as a file and summarise it here.',
  ],
  'long-paragraph': ({ count, most }) => [
    `This paragraph has ${numberText(count, 'en')} characters; the limit is ${numberText(most, 'en')}.`,
    'Put an empty line where a new paragraph can begin; divide a table into two, each with its own header row.',
  ],
  'crowded-paragraph': ({ count, most }) => [
    `This paragraph has ${numberText(count, 'en')} straight quotation marks, apostrophes, ellipses, < and {; the limit is ${numberText(most, 'en')}.`,
    'Put an empty line where a new paragraph can begin; divide a table into two, each with its own header row.',
  ],
  'deep-nesting': ({ most }) => [
    `Quotations, lists or tags are nested more than ${most} levels deep here.`,
    'Remove the repeated >, list markers or tags; if readers are to see a >, write \\>.',
  ],
  'program-code': ({ word }) => [
    `The text has a line of program code, which begins with “${word}”.`,
    'Delete these lines; the tags of the handbook can be used without them.',
  ],
  'paragraph-like-code': ({ word, beginning }) => [
    `The paragraph “${beginning} …” begins with “${word}” in lower case, which is taken for program code.`,
    `Begin the paragraph with another word (“The ${beginning} …”), or with a capital letter.`,
  ],
  'comment-in-braces': () => ['There is a comment between braces { }.', comment],
  'html-comment': () => ['There is a comment <!-- … --> in the text.', comment],
  braces: ({ inside }) => [
    `Braces have a special meaning here: {${inside}}.`,
    'Delete the braces; if readers are to see them, write \\{ and \\} instead of { and }.',
  ],
  html: ({ name }) => [
    `${name === '' ? 'This' : `<${name}>`} is HTML, which a text may not contain.`,
    htmlAdviceEn(name),
  ],
  'tag-in-markdown-file': ({ tag }) => [
    `<${tag}> is used in a file whose name ends in .md, where tags cannot be used.`,
    'Rename the file so that its name ends in .mdx.',
  ],
  'task-box': () => [
    'An item of a list begins with a tick box.',
    'Delete the [ ] or [x]; say in words what is done and what is not.',
  ],
  'link-without-words': () => ['A link has no words.', 'Write the words between the brackets: [words](address).'],
  'picture-without-description': ({ name }) => [
    'A picture has no description for people who cannot see it.',
    `Write <Figure src="${name}" alt="what can be seen" credit="who made it" licence="…" />.`,
  ],
  'heading-without-words': ({ marks }) => ['A heading has no words.', `Write words after ${marks}, or delete it.`],
  'heading-without-space': ({ marks, ...params }) => [
    `There is no space after ${marks}, so this is not a heading.`,
    instead(params),
  ],
  'bold-as-heading': (params) => [
    'A paragraph in bold looks like a heading, but is none for programs that read the page out.',
    instead(params),
  ],
  'title-in-text': ({ words }) => [
    `The heading “${words}” has the highest level, which is kept for the title of the page.`,
    'Write ## instead of # before it; if there is a line of = under it, delete that line.',
  ],
  'first-heading-too-deep': ({ words, marks, wanted }) => [
    `The first heading, “${words}”, has ${marks}.`,
    `Write ${wanted} instead of ${marks}.`,
  ],
  'heading-too-deep': ({ words, marks, above, wanted }) => [
    `The heading “${words}” has ${marks} and follows one with ${above}: a level is left out.`,
    `Write ${wanted} instead of ${marks}.`,
  ],
  'unknown-section': ({ target, meant }) => [
    `The link ${target} leads to a heading that is not in this text.`,
    meant
      ? `Did you mean ${meant}?`
      : 'Write # and the words of the heading in lower case, without accents, with hyphens between them.',
  ],
  'double-brackets': (params) => [
    'There are double square brackets in the text; they do not make a link here.',
    `${instead(params)} The words of the link are in the square brackets, the id in the round ones.`,
  ],
  'space-before-address': (params) => [
    'There is a space between the words and the address of a link.',
    instead(params),
  ],
  'misplaced-address': (params) => [
    'This makes no link: the words of a link are in square brackets, and its address follows directly in round ones.',
    instead(params),
  ],
  'space-in-address': (params) => ['The address of the link contains a space.', instead(params)],
  'unclosed-address': (params) => ['The round bracket after the address of the link is missing.', instead(params)],
  'unclosed-words': (params) => ['The square bracket after the words of the link is missing.', instead(params)],
  'unopened-words': ({ written }) => [
    `The words of the link that ends here, “${written}”, have no opening bracket.`,
    'Write [ before the first of its words, or delete the address.',
  ],
  'picture-without-address': ({ written }) => [
    `The picture “${written}” has no address.`,
    'Write <Figure src="file" alt="what can be seen" credit="who made it" licence="…" />, or delete it.',
  ],
  'reference-without-address': ({ written }) => [
    `“${written}” refers to an address that is not in this text.`,
    'Write the address after the words: [words](address).',
  ],
  'ending-or-address': ({ written, meant, ending }) => [
    `The address “${written}” ends in “${ending}”, which may be a grammatical ending and not part of the address.`,
    `${instead({ written, meant })} If it is part of the address, write the whole address between both pairs of brackets.`,
  ],
  'address-across-lines': (params) => [
    'The address goes on in the next line, so that only its first part would be a link.',
    instead(params),
  ],
  'second-address': ({ written }) => [
    `“${written}” follows the address of a link, which has one address only.`,
    `Delete “${written}”, or put a space before it if readers are to see it.`,
  ],
  'footnote-without-text': () => [
    'This footnote has no text.',
    'Write its text on a line of its own, [^1]: …, or remove it.',
  ],
  'note-of-other-program': ({ mark, meant, count }) => [
    `“${mark}” does not make a footnote: readers could not go from the text to the note.`,
    `Write “${meant}:” instead of “${mark}” here, and “${meant}” where the text refers to the note.${count > 1 ? ' Do the same for each note.' : ''}`,
  ],
  'note-without-text': ({ mark }) => [
    `“${mark}” looks like the mark of a note, but there is no such note.`,
    `Delete “${mark}”, or write a footnote: [^1] in the text, and its text on a line of its own, [^1]: ….`,
  ],
  'footnote-never-named': ({ mark }) => [
    `Nothing in the text refers to the footnote ${mark}, so it is not shown.`,
    `Write ${mark} where the footnote belongs, or delete the footnote.`,
  ],
  'address-never-named': ({ mark }) => [
    `A line that begins with ${mark}: is not shown: it only names an address, and nothing in the text refers to it.`,
    instead({ written: mark, meant: `\\${mark}` }),
  ],
  'name-given-twice': ({ mark }) => [
    `The mark ${mark} is explained here for the second time; only the first explanation is shown.`,
    'Give each a mark of its own, here and where the text refers to it.',
  ],
  'lone-mark': ({ mark, escaped }) => [
    `“${mark}” is left in the text: the other one of the pair is missing.`,
    `Write “${escaped}” instead of “${mark}” if readers are to see it; otherwise add the one that is missing, or delete this one.`,
  ],
  'space-within-marks': (params) => [
    `There is a space between the marks and the words that they mark, so “${params.written}” is shown as it is.`,
    instead(params),
  ],
  'marks-across-paragraphs': ({ mark, line, closing }) => [
    `The passage that begins with “${mark}” ends in another paragraph, so the marks are shown as they are.`,
    `Write “${mark}” at the end of line ${line}, too, and at the beginning of the paragraph in which it ends (line ${closing}).`,
  ],
  'lines-like-list': ({ written, meant, count }) => [
    'These lines begin like the items of a list, but run on in one paragraph.',
    `${instead({ written, meant })}${count > 1 ? ' Do the same for each item.' : ''}`,
  ],
  'divided-word': (params) => [
    'A word is divided at the end of the line, so readers would see a space in it.',
    `${instead(params)} Keep the hyphen if the word has one.`,
  ],
  'list-within-paragraph': () => [
    'Numbered lines run on in the paragraph above: only a list that begins with 1 can follow a line of text directly.',
    'Leave an empty line above it.',
  ],
  'underlined-sentence': () => [
    'A line of hyphens directly below a paragraph makes the paragraph a heading.',
    'Leave an empty line above the hyphens; write headings with ##.',
  ],
  'cells-in-row': ({ cells, wanted, ...params }) => [
    cells > wanted
      ? `This row has ${cells} cells, but the header row has ${wanted}: the last would not be shown.`
      : `This row has ${cells === 1 ? '1 cell' : `${cells} cells`}, but the header row has ${wanted}.`,
    `${instead(params)}${cells > wanted ? ' If a column is missing, add it to the header row and to the row below it.' : ''}`,
  ],
  'delimiter-row': ({ cells, wanted, ...params }) => [
    cells === wanted
      ? 'The row below the header row is not made of hyphens, so this is not a table.'
      : `The row below the header row has ${cells} cells, but the header row has ${wanted}, so this is not a table.`,
    instead(params),
  ],
  'table-without-delimiter': ({ meant }) => [
    'These lines are divided by |, but do not make a table: the row of hyphens below the header row is missing.',
    `Write “${meant}” on a line of its own below the first row, which is the header row; or \\| instead of | if readers are to see it.`,
  ],
  'pasted-table': ({ separator, row }) => [
    'Lines of a table from another program run on in one paragraph.',
    `Write “|” instead of each ${separator === 'tab' ? 'tab' : `“${separator}”`}, “|” at both ends of each line, too, and “${row}” on a line of its own below the first.`,
  ],
  'text-below-table': () => [
    'This line directly follows a table and would become a row of it.',
    'Leave an empty line above it.',
  ],
  'gap-in-table': () => [
    'An empty line divides the table: this row is not part of it.',
    'Delete the empty line above it.',
  ],
  'target-without-address': ({ kind }) => [
    `A ${kind} has no address.`,
    kind === 'link' ? 'Write the address: [words](address).' : 'Write the name of the picture file.',
  ],
  'address-scheme': ({ kind, scheme }) => [
    `The address of a ${kind} begins with “${scheme}:”.`,
    `An address begins with ${kind === 'link' ? 'https:, http:, mailto: or tel:' : 'https: or http:'}, or with none of these when it is on this site.`,
  ],
  'address-without-scheme': ({ kind }) => [
    `The address of a ${kind} begins with two slashes; its beginning is missing.`,
    'Write https:// before the name of the other site.',
  ],
};
