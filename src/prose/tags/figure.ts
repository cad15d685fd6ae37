import { escapeHtml } from '../../language/escape-html.ts';
import { markup } from '../markup.ts';
import { defineTag } from '../tag.ts';

/** A picture with its description, its maker, the licence and, where needed, a caption. */
export const figure = defineTag({
  name: 'Figure',
  level: 'block',
  content: false,
  attributes: {
    src: { value: 'picture', required: true },
    alt: { value: 'alternative', required: true },
    credit: { value: 'credit', required: true },
    licence: { value: 'credit', required: true },
    caption: { value: 'text' },
  },
  example: '<Figure src="…" alt="…" credit="…" licence="…" />',
  html({ src: picture, alt, credit, caption, licence }, _inner, words) {
    const image = picture
      ? markup('img', { src: picture.src, alt, width: picture.width, height: picture.height, loading: 'lazy' })
      : markup('p', {}, escapeHtml(alt));
    const imprint = `${words.picture} ${credit}, ${licence}`;
    const lines = [
      ...(caption === undefined ? [] : [markup('span', { class: 'caption' }, escapeHtml(caption))]),
      markup('span', { class: 'credit' }, escapeHtml(imprint)),
    ];
    return markup('figure', { class: 'picture' }, image + markup('figcaption', {}, lines.join(' ')));
  },
});
