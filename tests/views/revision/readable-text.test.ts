import { describe, expect, it } from 'vitest';
import { readableText } from '../../../src/views/revision/readable-text.ts';
import { bodyDifference } from '../../../src/views/revision/word-difference.ts';

describe('a text without its marks', () => {
  it.each([
    ['The [police](police) gave [a report](https://example.org/a_(b) "Title").', 'The police gave a report.'],
    ['## What the police see', 'What the police see'],
    ['> **Bold** and *slanted*, _too_: `code`', 'Bold and slanted, too: code'],
    ['<Note>A remark.</Note>', 'A remark.'],
    ['<Quotation speaker="A > B" source=\'minutes\'>Words.</Quotation>', 'Words.'],
    ['See <https://example.org/a_b_c>.', 'See https://example.org/a_b_c.'],
    ['- one\n* two', '• one\n• two'],
    ['| a | b |\n| - | :-: |\n| 1 | 2 |', 'a · b\n1 · 2'],
    ['5 < 6, 2 * 3 * 4, snake_case_name, 1\\. item', '5 < 6, 2 * 3 * 4, snake_case_name, 1. item'],
  ])('reads as on a page: %s', (markdown, text) => {
    expect(readableText(markdown)).toBe(text);
  });

  it('takes time by its length alone', () => {
    const started = performance.now();
    for (const bad of [
      '['.repeat(20_000),
      '<A a="'.repeat(5000),
      '**a'.repeat(10_000),
      '| '.repeat(20_000),
      '![a]('.repeat(5000),
    ])
      readableText(bad);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('what differs in a text', () => {
  const changedIn = (before: string, after: string) =>
    bodyDifference(before, after).flatMap(({ runs }) =>
      runs.filter(({ mark }) => mark !== 'same').map(({ mark, text }) => `${mark} ${text}`),
    );

  it('is shown in the words of readers', () => {
    expect(changedIn('The [police](police) came.', 'The [army](army) came.')).toEqual(['removed police', 'added army']);
  });

  it('is shown as it is written where nothing but a mark or a link differs', () => {
    expect(changedIn('The [police](police) came.', 'The [police](ministry) came.')).toEqual([
      'removed police',
      'added ministry',
    ]);
    expect(changedIn('It came.', 'It *came*.')).not.toEqual([]);
  });
});
