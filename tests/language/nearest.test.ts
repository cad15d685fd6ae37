import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/language/nearest.ts';

const tags = ['Note', 'Quotation', 'Figure', 'Lang'];

describe('nearest', () => {
  it.each([
    ['note', 'Note'],
    ['Noet', 'Note'],
    ['Nots', 'Note'],
    ['Qoutatoin', 'Quotation'],
    ['Figures', 'Figure'],
    ['Language', 'Lang'],
  ])('takes %s for %s', (written, meant) => {
    expect(nearest(written, tags)).toBe(meant);
  });

  it.each(['Code', 'b', '', 'Video', 'Paragraph'])('takes "%s" for none', (written) => {
    expect(nearest(written, tags)).toBeUndefined();
  });

  it('prefers a long word with a slip to its first few letters', () => {
    expect(nearest('iom-hungry', ['iom', 'iom-hungary'])).toBe('iom-hungary');
  });

  it('prefers the fewest typing errors', () => {
    expect(nearest('source', ['sauce', 'sources', 'source'])).toBe('source');
  });
});
