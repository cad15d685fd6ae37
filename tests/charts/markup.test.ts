import { describe, expect, it } from 'vitest';
import { across, element, words } from '../../src/charts/markup.ts';
import { isWellFormed } from './well-formed.ts';

const hostile = `</text><script>alert("1")</script> & ' ]]> \u0000\u0008 \ud800 ő 🙂`;

describe('markup', () => {
  it('lets no text become markup, in content or attribute', async () => {
    const drawing = element('text', { class: hostile, x: 1 }, words(hostile));
    expect(drawing).not.toContain('<script');
    expect(drawing.match(/</g)).toHaveLength(2);
    expect(await isWellFormed(drawing)).toBe(true);
  });

  it('keeps letters and emoji, and drops what XML cannot hold', () => {
    expect(words('ő🙂\u0007\ud800')).toBe('ő🙂');
  });

  it('leaves attributes without a value out, rounds numbers and closes what is empty', () => {
    expect(element('circle', { class: undefined, r: 1 / 3, cx: 2 })).toBe('<circle r="0.33" cx="2"/>');
  });

  it('writes a share as a percentage', () => {
    expect([across(0), across(1 / 3), across(1)]).toEqual(['0%', '33.33%', '100%']);
  });

  it('would not be called well-formed with a mistake in it', async () => {
    expect(await isWellFormed('<text>a & b</text>')).toBe(false);
    expect(await isWellFormed('<g><text></g>')).toBe(false);
  });
});
