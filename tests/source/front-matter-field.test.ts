import { describe, expect, it } from 'vitest';
import { withFrontMatterField } from '../../src/source/front-matter-field.ts';

const order = ['title', 'summary', 'note', 'follows', 'agenda'];
const set = (text: string) => withFrontMatterField(text, 'follows', '0123456789ab', order);

describe('a field set in the front matter', () => {
  it.each<[string, string, string]>([
    [
      'behind the field that comes before it',
      '---\ntitle: A\nagenda: { a: b }\n---\nText.\n',
      '---\ntitle: A\nfollows: 0123456789ab\nagenda: { a: b }\n---\nText.\n',
    ],
    ['as the last field', '---\ntitle: A\n---\nText.\n', '---\ntitle: A\nfollows: 0123456789ab\n---\nText.\n'],
    [
      'below a comment that belongs to the field before',
      '---\ntitle: A # short\n# What was said:\nagenda: { a: b }\n---\n',
      '---\ntitle: A # short\nfollows: 0123456789ab\n# What was said:\nagenda: { a: b }\n---\n',
    ],
    [
      'below a text over several lines',
      '---\ntitle: A\nsummary: >\n  One\n  sentence.\nagenda: { a: b }\n---\n',
      '---\ntitle: A\nsummary: >\n  One\n  sentence.\nfollows: 0123456789ab\nagenda: { a: b }\n---\n',
    ],
    [
      'in place of the old value, with its comment',
      '---\nfollows:   aaaaaaaaaaaa   # by a command\ntitle: A\n---\n',
      '---\nfollows:   0123456789ab   # by a command\ntitle: A\n---\n',
    ],
    ['where the field is empty', '---\ntitle: A\nfollows:\n---\n', '---\ntitle: A\nfollows: 0123456789ab\n---\n'],
    [
      'with the line ends of the file',
      '---\r\ntitle: A\r\nagenda: { a: b }\r\n---\r\nText.\r\n',
      '---\r\ntitle: A\r\nfollows: 0123456789ab\r\nagenda: { a: b }\r\n---\r\nText.\r\n',
    ],
    [
      'behind a byte order mark',
      '\uFEFF---\ntitle: A\n---\nText.\n',
      '\uFEFF---\ntitle: A\nfollows: 0123456789ab\n---\nText.\n',
    ],
    [
      'before every other field where none comes before it',
      '---\n# A comment.\nagenda: { a: b }\n---\n',
      '---\nfollows: 0123456789ab\n# A comment.\nagenda: { a: b }\n---\n',
    ],
  ])('is written %s', (_, before, after) => {
    expect(set(before)).toBe(after);
  });

  it('changes nothing the second time', () => {
    const once = set('---\ntitle: A\n---\n') ?? '';
    expect(set(once)).toBe(once);
  });

  it.each([
    ['without front matter', 'Text.\n'],
    ['with a mistake in it', '---\ntitle: "A\nsummary: B\n---\n'],
    ['that is no list of fields', '---\n- a\n---\n'],
    ['between brackets', '---\n{ title: A }\n---\n'],
  ])('is not set in a text %s', (_, text) => {
    expect(set(text)).toBeUndefined();
  });
});
