import { numberText } from '../../numbers.ts';
import { htmlAdviceEn } from './html-en.ts';
import type { ProseParams } from './prose.ts';
import type { WordingOf } from './wording.ts';

const remark = 'Delete it; a remark for colleagues belongs in the message that goes with the change.';

/** What is wrong with the Markdown of a body. */
export const proseEn: WordingOf<ProseParams> = {
  'long-text': ({ count, most }) => [
    `The text has ${numberText(count, 'en')} characters; a text may have ${numberText(most, 'en')}.`,
    'Divide it among several records, or attach it as a file and summarise it here.',
  ],
  'long-paragraph': ({ count, most }) => [
    `This paragraph has ${numberText(count, 'en')} characters; a paragraph may have ${numberText(most, 'en')}.`,
    'Put an empty line where a new paragraph can begin; divide a table into two, each with its own header row.',
  ],
  'crowded-paragraph': ({ count, most }) => [
    `This paragraph has ${numberText(count, 'en')} straight quotation marks, apostrophes, ellipses, < and {; it may have ${numberText(most, 'en')}.`,
    'Put an empty line where a new paragraph can begin; divide a table into two, each with its own header row.',
  ],
  'deep-nesting': ({ most }) => [
    `Quotations, lists or tags are nested more than ${most} levels deep here.`,
    'Remove the signs > or the list markers or tags that repeat, or escape them: \\>.',
  ],
  'program-code': ({ word }) => [
    `There is program code (${word}) in the text.`,
    'Delete these lines; the tags of the handbook can be used without them.',
  ],
  'paragraph-like-code': ({ word, beginning }) => [
    `The paragraph "${beginning} …" begins with the word "${word}" in small letters, which is taken for program code.`,
    `Begin the paragraph with another word ("The ${beginning} …"), or with a capital letter.`,
  ],
  'comment-in-braces': () => ['There is a comment between braces { }.', remark],
  'html-comment': () => ['There is a comment <!-- … --> in the text.', remark],
  braces: ({ inside }) => [
    `Braces have a meaning of their own here: {${inside}}.`,
    'Delete the braces; if readers are to see them, write \\{ and \\} instead of { and }.',
  ],
  html: ({ name }) => [
    `${name === '' ? 'This' : `<${name}>`} is HTML, which a text may not contain.`,
    htmlAdviceEn(name),
  ],
  'tag-in-markdown-file': ({ tag }) => [
    `<${tag}> is used in a file whose name ends in .md, where tags cannot be used.`,
    'Let the name of the file end in .mdx.',
  ],
  'task-box': () => [
    'An item of a list begins with a tick box.',
    'Delete the [ ] or [x]; say in words what is done and what is not.',
  ],
  'link-without-words': () => ['A link has no words.', 'Write the words between the brackets: [words](address).'],
  'picture-without-description': () => [
    'A picture has no description for those who cannot see it.',
    'Write <Figure src="file" alt="what can be seen" credit="who made it" licence="…" />.',
  ],
  'heading-without-words': ({ marks }) => ['A heading has no words.', `Write words after ${marks}, or delete it.`],
  'heading-without-space': ({ marks, words }) => [
    `There is no space after ${marks}, so this is not a heading.`,
    `Write a space after it: ${marks} ${words}${/[.?]$/.test(words) ? '' : '.'}`,
  ],
  'title-in-text': ({ words }) => [
    `The heading "${words}" is on the highest level, which is the page's title.`,
    'Write ## instead of # before it; if there is a line of = under it, delete that line.',
  ],
  'first-heading-too-deep': ({ words, marks, wanted }) => [
    `The first heading, "${words}", has ${marks}.`,
    `Write ${wanted} before it.`,
  ],
  'heading-too-deep': ({ words, marks, above, wanted }) => [
    `The heading "${words}" has ${marks} and follows one with ${above}: a level is left out.`,
    `Write ${wanted} before it.`,
  ],
  'unknown-section': ({ target, meant }) => [
    `The link ${target} leads to a heading that is not in this text.`,
    meant
      ? `Did you mean ${meant}?`
      : 'Write # and the words of the heading in small letters, without accents, with hyphens between them.',
  ],
  'double-brackets': () => [
    'There are double square brackets in the text; they make no link here.',
    'Write [words](id).',
  ],
  'space-before-address': () => [
    'There is a space between the words and the address of a link.',
    'Write the words and, without a space, the address: [words](address).',
  ],
  'space-in-address': () => [
    'The address of the link holds a space.',
    'Write the address without spaces, %20 for each.',
  ],
  'unclosed-address': () => ['The address of the link is not closed.', 'Write ) behind the address.'],
  'footnote-without-text': () => [
    'This footnote has no text.',
    'Write its text on a line of its own, [^1]: …, or remove it.',
  ],
  'target-without-address': ({ kind }) => [
    `A ${kind} has no address.`,
    kind === 'link' ? 'Write the address: [words](address).' : 'Write the name of the picture file.',
  ],
  'address-scheme': ({ kind, scheme }) => [
    `The address of a ${kind} begins with "${scheme}:".`,
    `An address begins with ${kind === 'link' ? 'https:, http:, mailto: or tel:' : 'https: or http:'}, or with none of these when it is on this site.`,
  ],
  'address-without-scheme': ({ kind }) => [
    `The address of a ${kind} begins with two slashes and leaves out how to get there.`,
    'Write https:// before the name of the other site.',
  ],
};
