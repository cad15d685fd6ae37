/** The rules about the body of a text in Markdown. */
export const proseGuideEn = {
  'prose/size':
    'A paragraph can have up to 10,000 characters, a text up to 200,000. Longer or deeply nested ones take too long to process.',
  'prose/syntax': 'The text cannot be read from here on: a tag is not closed, or a character has a special meaning.',
  'prose/import': 'A paragraph that begins with a lower-case “import” is taken for program code.',
  'prose/export': 'A paragraph that begins with a lower-case “export” is taken for program code.',
  'prose/expression':
    'Do not write braces: they have a special meaning. Put a backslash before one that readers should see.',
  'prose/comment': 'Do not put comments for colleagues into a text.',
  'prose/raw-html': 'Do not use HTML: Markdown and the tags of the handbook are enough.',
  'prose/missing-alt': 'Describe each picture for people who cannot see it.',
  'prose/missing-target': 'Give each link and picture an address.',
  'prose/link-scheme': 'An address begins with https:, http:, mailto: or tel:, or is an id.',
  'prose/link-text': 'Give each link words.',
  'prose/unknown-section': 'A link within the text must lead to one of its headings.',
  'prose/page-title': 'The title is in the front matter; headings in the text begin with ##.',
  'prose/heading-order': 'Headings go down one level at a time.',
  'prose/broken-heading': 'Put a space between the # signs of a heading and its words.',
  'prose/broken-link': 'In a link, the round brackets follow the square ones directly, and the address has no spaces.',
  'prose/broken-footnote': 'Write the text of a footnote once, and refer to it in the text.',
  'prose/divided-word': 'Do not divide words at the end of a line.',
  'prose/broken-list': 'Begin each list item with a hyphen and a space, or with a number, a full stop and a space.',
  'prose/broken-table':
    'A table has a row of hyphens below its header row, and every row has as many cells as the header row.',
  'prose/leftover-mark':
    'Marks of emphasis come in pairs within a paragraph, right next to the words they mark. Put a backslash before a mark that readers should see.',
  'prose/empty-heading': 'Give each heading words.',
  'prose/task-list': 'Say in words what is done and what is not.',
};
