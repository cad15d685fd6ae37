import type { NoParams } from './wording.ts';

type Target = 'link' | 'picture';

/** What is written, and what would be right instead. */
interface Replacement {
  written: string;
  meant: string;
}

/** Markdown of a body: headings, links, pictures, HTML, what MDX takes for program code. */
export interface ProseParams {
  /** `count` and `most` are characters, in UTF-16 units. */
  'long-text': { count: number; most: number };
  'long-paragraph': { count: number; most: number };
  'crowded-paragraph': { count: number; most: number };
  'deep-nesting': { most: number };
  'program-code': { word: string };
  'paragraph-like-code': { word: string; beginning: string };
  'comment-in-braces': NoParams;
  'html-comment': NoParams;
  braces: { inside: string };
  html: { name: string };
  'tag-in-markdown-file': { tag: string };
  'task-box': NoParams;
  'link-without-words': NoParams;
  'picture-without-description': { name: string };
  'heading-without-words': { marks: string };
  'heading-without-space': Replacement & { marks: string };
  'bold-as-heading': Replacement;
  'title-in-text': { words: string };
  'first-heading-too-deep': { words: string; marks: string; wanted: string };
  'heading-too-deep': { words: string; marks: string; above: string; wanted: string };
  'unknown-section': { target: string; meant: string | undefined };
  'double-brackets': Replacement;
  'space-before-address': Replacement;
  'misplaced-address': Replacement;
  'space-in-address': Replacement;
  'unclosed-address': Replacement;
  'unclosed-words': Replacement;
  'unopened-words': { written: string };
  'picture-without-address': { written: string };
  'reference-without-address': { written: string };
  'ending-or-address': Replacement & { ending: string };
  'address-across-lines': Replacement;
  'second-address': { written: string };
  'footnote-without-text': NoParams;
  /** A note with a mark that Markdown does not know, `[1]` or a raised figure. */
  'note-of-other-program': { mark: string; meant: string; count: number };
  'note-without-text': { mark: string };
  'footnote-never-named': { mark: string };
  'address-never-named': { mark: string };
  'name-given-twice': { mark: string };
  'lone-mark': { mark: string; escaped: string };
  'space-within-marks': Replacement;
  /** `line` is the last of the paragraph in which the passage begins, `closing` that of its other mark. */
  'marks-across-paragraphs': { mark: string; line: number; closing: number };
  'lines-like-list': Replacement & { count: number };
  'divided-word': Replacement;
  'list-within-paragraph': NoParams;
  'underlined-sentence': { line: string };
  'cells-in-row': Replacement & { cells: number; wanted: number };
  'delimiter-row': Replacement & { cells: number; wanted: number };
  'table-without-delimiter': { meant: string };
  /** `separator` is `tab`, or the sign itself; `row` the one that belongs below the first. */
  'pasted-table': { separator: string; row: string };
  'text-below-table': NoParams;
  'gap-in-table': NoParams;
  'target-without-address': { kind: Target };
  'address-scheme': { kind: Target; scheme: string };
  'address-without-scheme': { kind: Target };
}

/** Tags of a text and their attributes; where the text cannot be read on. */
export interface TagParams {
  'unknown-tag': { tag: string; known: readonly string[] };
  'misspelt-tag': { tag: string; meant: string; example: string };
  'tag-without-name': { known: readonly string[] };
  'tag-in-sentence': { tag: string };
  'tag-within-something': { tag: string };
  'tag-with-content': { tag: string; example: string };
  'tag-without-content': { tag: string; example: string };
  'tag-around-paragraphs': { tag: string; example: string };
  'attributes-in-braces': { tag: string; value: string; example: string };
  'unknown-attribute': {
    tag: string;
    name: string;
    known: readonly string[];
    meant: string | undefined;
    example: string;
  };
  'duplicate-attribute': { tag: string; name: string };
  'value-in-braces': { tag: string; name: string };
  'attribute-without-value': { tag: string; name: string; choices: readonly string[] };
  'missing-attribute': { tag: string; name: string; example: string };
  'missing-description': { tag: string; name: string; example: string };
  'empty-attribute': { tag: string; name: string; isRequired: boolean };
  'empty-description': { tag: string; name: string; isRequired: boolean };
  'unknown-language': { tag: string; value: string };
  'attribute-not-a-choice': {
    tag: string;
    name: string;
    value: string;
    choices: readonly string[];
    meant: string | undefined;
  };
  'tags-crossed': { opened: string; line: number; closing: string };
  'tag-never-opened': { closing: string };
  'tag-never-closed': { tag: string; isBare: boolean };
  'tag-not-closed-in-paragraph': { tag: string };
  'empty-tag-never-closed': NoParams;
  'brace-never-closed': NoParams;
  'words-in-braces': NoParams;
  'address-in-angle-brackets': { address: string; target: string };
  'lone-angle-bracket': NoParams;
  'unquoted-value': { tag: string; name: string; value: string };
  'unfinished-tag': { tag: string };
  'malformed-tag': { tag: string };
  'unreadable-text': NoParams;
}
