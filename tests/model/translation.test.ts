import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/language/locales.ts';
import { originalFingerprint, translationOf, withoutLayout } from '../../src/model/translation.ts';
import type { Words } from '../../src/model/words.ts';

/** A stand-in for the hash: the same text gives the same twelve digits, another text others. */
function hash(text: string): string {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 40;
  return sum.toString(16).padStart(12, '0').split('').reverse().join('');
}

type Changes = { id: string; kind: 'correction' | 'clarification' | 'update' | 'editorial' }[];

const words: Words = { title: 'A title', summary: 'One sentence.', agenda: { report: 'The report', plan: 'The plan' } };

const printOf = (more: Words = {}, body = 'The text.', changes: Changes = []) =>
  originalFingerprint({ words: { ...words, ...more }, bodyDigest: hash(withoutLayout(body)), changes }, hash);

const correction: Changes[number] = { id: 'wrong-day', kind: 'correction' };
const typo: Changes[number] = { id: 'typing-error', kind: 'editorial' };
const otherTypo: Changes[number] = { id: 'missing-comma', kind: 'editorial' };

describe('the fingerprint of an original text', () => {
  it('is twelve hex digits', () => {
    expect(printOf()).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each<[string, string]>([
    ['line ends', 'One.\r\nTwo.\r\n'],
    ['trailing spaces', 'One.  \nTwo. \t\n'],
    ['empty lines around it', '\n\nOne.\nTwo.\n\n\n'],
  ])('is the same with other %s', (_, body) => {
    expect(printOf({}, body)).toBe(printOf({}, 'One.\nTwo.'));
  });

  it('is the same with more empty lines between paragraphs', () => {
    expect(printOf({}, 'One.\n\n\n  \nTwo.')).toBe(printOf({}, 'One.\n\nTwo.'));
  });

  it.each<[string, Words]>([
    ['what the text itself follows', { follows: '0123456789ab' }],
    ['the sentence on a change, which every language must have', { changes: { 'wrong-day': 'The day was wrong.' } }],
    ['the order of the parts of a list', { agenda: { plan: 'The plan', report: 'The report' } }],
    ['lists that are empty', { decisions: {}, note: '' }],
    ['line breaks within a field', { summary: 'One\n  sentence.' }],
  ])('does not depend on %s', (_, more) => {
    expect(printOf(more)).toBe(printOf());
  });

  it.each<[string, Words]>([
    ['title', { title: 'Another title' }],
    ['summary', { summary: 'Another sentence.' }],
    ['plain summary', { 'plain-summary': 'Plain words.' }],
    ['note', { note: 'A gap.' }],
    ['agenda', { agenda: { report: 'The reports', plan: 'The plan' } }],
  ])('differs with another %s', (_, more) => {
    expect(printOf(more)).not.toBe(printOf());
  });

  it('differs with another body, also where only a line break makes a paragraph of it', () => {
    const prints = ['The text.', 'The text', 'The\ntext.', 'The\n\ntext.'].map((body) => printOf({}, body));
    expect(new Set(prints).size).toBe(4);
  });
});

const translation = (follows: string | undefined, fingerprint: string | undefined, original: Locale = 'en') => {
  const texts = { en: { words: {} as Words }, hu: { words: {} as Words } };
  const other = original === 'en' ? 'hu' : 'en';
  return translationOf({
    facts: { original },
    texts: { ...texts, [other]: { words: { ...(follows && { follows }) } } },
    fingerprint,
  });
};

describe('the translation of a text', () => {
  const then = printOf();

  it.each<[string, ReturnType<typeof translation>['state'], string | undefined, string | undefined]>([
    ['follows the original of today', 'fresh', then, then],
    ['follows an original that has changed since', 'stale', then, printOf({ title: 'Another' })],
    ['follows something unknown', 'stale', 'aaaaaaaaaaaa', then],
    ['names nothing that it follows', 'not-compared', undefined, then],
    ['has an original that cannot be read', 'not-compared', then, undefined],
    [
      'follows an original in which a typing error was corrected',
      'fresh',
      then,
      printOf({ title: 'Tilte' }, 'The text.', [typo]),
    ],
    [
      'follows an original in which two typing errors were corrected',
      'fresh',
      then,
      printOf({ title: 'Other' }, 'Text.', [typo, otherTypo]),
    ],
    ['follows an original that was corrected', 'stale', then, printOf({}, 'Corrected.', [correction])],
    [
      'follows an original that was corrected and in which a typing error was corrected',
      'stale',
      then,
      printOf({}, 'Corrected.', [correction, typo]),
    ],
    [
      'follows an original that changed silently after a typing error was corrected',
      'stale',
      printOf({}, 'The text.', [typo]),
      printOf({}, 'Another.', [typo]),
    ],
    [
      'follows an original of which only the facts were corrected',
      'fresh',
      then,
      printOf({}, 'The text.', [correction]),
    ],
    [
      'was made after a correction, and a typing error was corrected since',
      'fresh',
      printOf({}, 'Corrected.', [correction]),
      printOf({}, 'Corrected!', [correction, typo]),
    ],
  ])('that %s is %s', (_, state, follows, now) => {
    expect(translation(follows, now)).toEqual({ lang: 'hu', state });
  });

  it('is the English text where the Hungarian one is the original', () => {
    expect(translation(then, then, 'hu')).toEqual({ lang: 'en', state: 'fresh' });
  });

  it('is missing where there is no text in the other language', () => {
    expect(translationOf({ facts: { original: 'en' }, texts: { en: { words: {} } }, fingerprint: then })).toEqual({
      lang: 'hu',
      state: 'missing',
    });
  });
});
