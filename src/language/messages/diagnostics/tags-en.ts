import type { TagParams } from './prose.ts';
import type { WordingOf } from './wording.ts';

const literalBrace = 'Delete the brace; if readers are to see it, write \\{ instead of {.';
const literalAngle = 'For “less than”, write &lt; or the words.';
const description = (name: string) =>
  `“${name}”, a description for people who cannot see the picture (what can be seen)`;

/** What is wrong with the tags of a text, and where it cannot be read on. */
export const tagsEn: WordingOf<TagParams> = {
  'unknown-tag': ({ tag, known }) => [
    `There is no tag <${tag}>.`,
    `The tags of a text are ${known.join(', ')}; for < itself write &lt;.`,
  ],
  'misspelt-tag': ({ tag, meant, example }) => [
    `There is no tag <${tag}>.`,
    `Did you mean <${meant}>? Write ${example}.`,
  ],
  'tag-without-name': ({ known }) => [
    'Empty angle brackets <> are not a tag.',
    `The tags of a text are ${known.join(', ')}; for < itself write &lt;.`,
  ],
  'tag-in-sentence': ({ tag }) => [
    `<${tag}> is inside a sentence.`,
    `Put <${tag}> on lines of its own, with an empty line before and after.`,
  ],
  'tag-within-something': ({ tag }) => [
    `<${tag}> is inside another tag, a list or a quotation.`,
    `Put <${tag} /> on a line of its own, not indented, outside every other tag, list and quotation.`,
  ],
  'tag-with-content': ({ tag, example }) => [
    `<${tag}> has words between its opening and closing tag.`,
    `Write it without content: ${example}.`,
  ],
  'tag-without-content': ({ tag, example }) => [
    `<${tag}> is empty.`,
    `Write the words between the tags, ${example}, or delete the tag.`,
  ],
  'tag-around-paragraphs': ({ tag, example }) => [
    `<${tag}> is around whole paragraphs.`,
    `Write it within each paragraph, on one line with its words: ${example}.`,
  ],
  'attributes-in-braces': ({ tag, value, example }) => [
    `There are braces {${value}} in the tag <${tag}>.`,
    `Write each attribute by its name: ${example}.`,
  ],
  'unknown-attribute': ({ tag, name, known, meant, example }) => [
    `<${tag}> has no attribute “${name}”.`,
    meant
      ? `Did you mean ${meant}="…"?`
      : known.length > 0
        ? `Its attributes are ${known.join(', ')}.`
        : `Write ${example}.`,
  ],
  'duplicate-attribute': ({ tag, name }) => [`<${tag}> has “${name}” twice.`, 'Delete one of the two.'],
  'value-in-braces': ({ tag, name }) => [
    `The value of “${name}” in <${tag}> is between braces { }.`,
    `Write it between straight quotation marks: ${name}="…".`,
  ],
  'attribute-without-value': ({ tag, name, choices }) => [
    `“${name}” in <${tag}> has no value.`,
    `Write ${name}="${choices.length > 0 ? choices.join('" or "') : '…'}", or delete it.`,
  ],
  'missing-attribute': ({ tag, name, example }) => [`<${tag}> lacks “${name}”.`, `Add ${name}="…": ${example}.`],
  'missing-description': ({ tag, name, example }) => [
    `<${tag}> lacks ${description(name)}.`,
    `Add ${name}="…": ${example}.`,
  ],
  'empty-attribute': ({ tag, name, isRequired }) => [
    `“${name}” in <${tag}> is empty.`,
    isRequired ? `Fill it in: ${name}="…".` : `Fill it in, or delete ${name}.`,
  ],
  'empty-description': ({ tag, name, isRequired }) => [
    `“${name}” in <${tag}> is empty.`,
    isRequired
      ? 'Describe what can be seen, for people who cannot see the picture.'
      : `Describe what can be seen, or delete ${name}.`,
  ],
  'unknown-language': ({ tag, value }) => [
    `“${value}” in <${tag}> is not the code of a language.`,
    'Write the code: "en" for English, "hu" for Hungarian, "de" for German, "uk" for Ukrainian.',
  ],
  'attribute-not-a-choice': ({ tag, name, value, choices, meant }) => [
    `“${name}” in <${tag}> cannot be “${value}”.`,
    meant ? `Did you mean "${meant}"?` : `Write ${choices.map((one) => `"${one}"`).join(' or ')}.`,
  ],
  'tags-crossed': ({ opened, line, closing }) => [
    `${opened} on line ${line} is still open where ${closing} is written.`,
    `Close first what was opened last: write ${opened.replace('<', '</')} before ${closing}.`,
  ],
  'tag-never-opened': ({ closing }) => [
    `${closing} closes a tag that was never opened.`,
    `Write ${closing.replace('</', '<')} where the passage begins, or delete ${closing}.`,
  ],
  'tag-never-closed': ({ tag, isBare }) => [
    `<${tag}> is never closed.`,
    `Write ${isBare ? '/> instead of > at its end' : `</${tag}> where the passage ends`}.`,
  ],
  'tag-not-closed-in-paragraph': ({ tag }) => [
    `<${tag}> is opened in this paragraph but not closed in it.`,
    `Write </${tag}> within the same paragraph; around whole paragraphs, put <${tag}> and </${tag}> on lines of their own.`,
  ],
  'empty-tag-never-closed': () => [
    'The empty angle brackets <> are a tag that is never closed.',
    'Write &lt;&gt; if readers are to see them, or delete them.',
  ],
  'brace-never-closed': () => ['The brace { is never closed; braces have a special meaning here.', literalBrace],
  'words-in-braces': () => [
    'There are words between braces { }, which have a special meaning here.',
    'Delete the braces; if readers are to see them, write \\{ and \\} instead of { and }.',
  ],
  'address-in-angle-brackets': ({ address, target }) => [
    `There is an address between angle brackets: <${address}>.`,
    `Write the address without the brackets, or a link with words: [words](${target}).`,
  ],
  'lone-angle-bracket': () => ['The character < begins a tag here, but no tag follows.', literalAngle],
  'unquoted-value': ({ tag, name, value }) => [
    `In the tag <${tag}> the value of “${name}” is not between straight quotation marks.`,
    `Write ${name}="${value}".`,
  ],
  'unfinished-tag': ({ tag }) => [`The tag <${tag} is not finished.`, `End it with >. ${literalAngle}`],
  'malformed-tag': ({ tag }) => [
    `The tag <${tag}> is malformed.`,
    'Write each value between straight quotation marks, as in title="…"; a tag ends with > or, without content, with />.',
  ],
  'unreadable-text': () => [
    'The text cannot be read from here on.',
    'Look for a < or { that readers should see, and write &lt; or \\{ instead.',
  ],
};
