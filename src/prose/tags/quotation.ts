import { escapeHtml } from '../../language/escape-html.ts';
import { anchor } from '../anchor.ts';
import { markup } from '../markup.ts';
import { defineTag } from '../tag.ts';

/** Somebody's words, with who said them and, if known, where they were found. */
export const quotation = defineTag({
  name: 'Quotation',
  level: 'block',
  content: true,
  attributes: { speaker: { value: 'text', required: true }, source: { value: 'link' } },
  example: '<Quotation speaker="…"> … </Quotation>',
  html({ speaker, source }, inner, words) {
    const found = source && ` (${markup('a', anchor(source), words.source)})`;
    const caption = markup('figcaption', {}, escapeHtml(speaker) + (found ?? ''));
    return markup('figure', { class: 'quotation' }, markup('blockquote', {}, inner) + caption);
  },
});
