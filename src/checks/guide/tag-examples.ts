import type { tagGuideEn } from '../../language/messages/guide/tag-en.ts';
import type { Example } from './example.ts';

/** What breaks the rules about the tags of a text, and what to write instead. */
export const tagExamples: Record<keyof typeof tagGuideEn, Example> = {
  'prose/unknown-tag': ['<Quote>…</Quote>', '<Quotation speaker="…"> … </Quotation>'],
  'prose/block-in-line': ['They said <Note>this</Note>.', '`<Note>` on a line of its own'],
  'prose/line-in-block': ['`<Lang of="hu">` around two paragraphs', '`<Lang of="hu">…</Lang>` in each paragraph'],
  'prose/nested-part': ['- <Reach />', '<Reach />'],
  'prose/missing-content': ['<Lang of="hu"></Lang>', '<Lang of="hu">Kiállok érted!</Lang>'],
  'prose/unexpected-content': ['<Reach>until today</Reach>', '<Reach />'],
  'prose/unknown-attribute': ['<Note titel="…">', '<Note title="…">'],
  'prose/missing-attribute': [
    '<Figure src="hall.jpg" alt="The hall" />',
    '<Figure src="hall.jpg" alt="The hall" credit="A. B." licence="CC BY 4.0" />',
  ],
  'prose/doubled-attribute': ['<Lang of="hu" of="en">', '<Lang of="hu">'],
  'prose/attribute-value': ['<Lang of="Hungarian">', '<Lang of="hu">'],
  'prose/attribute-not-literal': ['<Note title={Prevention}>', '<Note title="Prevention">'],
  'prose/spread': ['<Note {...note}>', '<Note title="Prevention">'],
};
