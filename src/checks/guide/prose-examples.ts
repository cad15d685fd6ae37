import type { proseGuideEn } from '../../language/messages/guide/prose-en.ts';
import type { Example } from './example.ts';

/** What breaks the rules about the body of a text in Markdown, and what to write instead. */
export const proseExamples: Record<keyof typeof proseGuideEn, Example> = {
  'prose/size': ['`en.mdx` without an empty line', '`en.mdx` in paragraphs'],
  'prose/syntax': ['fewer <than five', 'fewer than five'],
  'prose/import': ['import duties rose', 'Import duties rose'],
  'prose/export': ['export of goods rose', 'The export of goods rose'],
  'prose/expression': ['the {yearly} report', 'the yearly report'],
  'prose/comment': ['{/* check this */}', '`check this` in the commit message'],
  'prose/raw-html': ['<b>police</b>', '**police**'],
  'prose/missing-alt': ['<Figure src="hall.jpg" alt="" …', '<Figure src="hall.jpg" alt="People at a long table" …'],
  'prose/missing-target': ['[police]()', '[police](police)'],
  'prose/link-scheme': ['[map](ftp://example.org)', '[map](https://example.org)'],
  'prose/link-text': ['[](police)', '[police](police)'],
  'prose/unknown-section': ['[below](#figures)', '[below](#what-the-police-see)'],
  'prose/page-title': ['# What the police see', '## What the police see'],
  'prose/heading-order': ['`## Prevention`, then `#### Schools`', '`## Prevention`, then `### Schools`'],
  'prose/broken-heading': ['##Prevention', '## Prevention'],
  'prose/broken-link': ['`[police] (police)` or `[[police]]`', '[police](police)'],
  'prose/broken-footnote': ['`[^2]:` without `[^2]` in the text', '`[^2]` in the text and `[^2]:` at its end'],
  'prose/divided-word': ['`a confer-` and `ence` on two lines', '`a conference`'],
  'prose/broken-list': ['`–posters` and `–films` on two lines', '`- posters` and `- films` on two lines'],
  'prose/broken-table': ['`| County | Cases |` above `|---|---|---|`', '`| County | Cases |` above `|---|---|`'],
  'prose/leftover-mark': ['** Open eyes **', '**Open eyes**'],
  'prose/empty-heading': ['##', '## Prevention'],
  'prose/task-list': ['- [x] Posters printed', '- The posters are printed.'],
};
