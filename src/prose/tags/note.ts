import { escapeHtml } from '../../language/escape-html.ts';
import { markup } from '../markup.ts';
import { defineTag } from '../tag.ts';

/** A note set apart from the text. A warning is named in words, not by colour alone (WCAG 1.4.1). */
export const note = defineTag({
  name: 'Note',
  level: 'block',
  content: true,
  attributes: { kind: { value: ['note', 'warning'] }, title: { value: 'text' } },
  example: '<Note title="…"> … </Note>',
  html({ kind, title }, inner, words) {
    const heading = title ?? (kind === 'warning' ? words.warning : undefined);
    const label = heading === undefined ? '' : markup('p', { class: 'note-title' }, escapeHtml(heading));
    // role="note": an aside within the main content would else be announced as a landmark.
    return markup('aside', { class: kind === 'warning' ? 'note warning' : 'note', role: 'note' }, label + inner);
  },
});
