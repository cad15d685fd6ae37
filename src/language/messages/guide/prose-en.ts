/** The rules about the body of a text in Markdown. */
export const proseGuideEn = {
  'prose/size':
    'A paragraph has at most 10,000 characters, a text 200,000; more, or too much nesting, cannot be read in time.',
  'prose/syntax':
    'From this place on the text cannot be read: a tag is not closed, or a sign has a meaning of its own.',
  'prose/import': 'A paragraph that begins with “import” in small letters is taken for program code.',
  'prose/export': 'A paragraph that begins with “export” in small letters is taken for program code.',
  'prose/expression': 'Braces have a meaning of their own.',
  'prose/comment': 'A text holds no comment for colleagues.',
  'prose/raw-html': 'A text holds no HTML; Markdown and the tags of this handbook are enough.',
  'prose/missing-alt': 'A picture is described for those who cannot see it.',
  'prose/missing-target': 'A link or picture has an address.',
  'prose/link-scheme': 'An address begins with https:, http:, mailto: or tel:, or is an id.',
  'prose/link-text': 'A link has words.',
  'prose/unknown-section': 'A link within the text leads to one of its headings.',
  'prose/page-title': 'The title is in the front matter; headings in the text begin with ##.',
  'prose/heading-order': 'Headings go down one level at a time.',
  'prose/broken-heading': 'A space separates the marks of a heading from its words.',
  'prose/broken-link': 'The round brackets of a link directly follow the square ones, without spaces in the address.',
  'prose/broken-footnote': 'A footnote has one text, and the text refers to it.',
  'prose/broken-list': 'An item of a list begins with a hyphen and a space, or with a number, a full stop and a space.',
  'prose/broken-table': 'Below the head of a table is a row of hyphens, and every row has as many cells as the head.',
  'prose/leftover-mark':
    'A mark of emphasis has its second one in the same paragraph, both right beside the words that they mark; marks that readers are to see have a backslash before them.',
  'prose/empty-heading': 'A heading has words.',
  'prose/task-list': 'A text says in words what is done and what is not.',
};
