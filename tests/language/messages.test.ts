import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/messages/en.ts';
import { hu } from '../../src/language/messages/hu.ts';

/** Stand-ins for what a message is given; a message must use each. */
const given = ['‹1›', '‹2›'];

const isCounted = (key: string): boolean => /^count\./.test(key);

/** Every text of a language by its key; a message with gaps is filled with placeholders, a counted one with 3. */
function textsOf(node: unknown, key = ''): [key: string, text: string][] {
  if (typeof node === 'string') return [[key, node]];
  if (typeof node === 'function') return [[key, node(...(isCounted(key) ? [3] : given))]];
  return Object.entries(node as object).flatMap(([name, inner]) => textsOf(inner, key ? `${key}.${name}` : name));
}

const gaps = (node: unknown, key = ''): string[] => {
  if (typeof node === 'function') return [`${key}:${node.length}`];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, inner]) => gaps(inner, key ? `${key}.${name}` : name));
};

const english = new Map(textsOf(en));
const hungarian = new Map(textsOf(hu));

/** Short words that nearly every English sentence has and Hungarian does not. */
const englishWords = /(?<!\p{L})(the|of|and|are|was|were|in|on|for|with|not|by|this|that|from|to|you)(?!\p{L})/iu;

/** What is right in both languages unchanged: names of languages, and words that Hungarian has taken over. */
const alike = new Set(['Online', 'online', 'film', 'Film', 'NGO', 'partner']);

describe('the words of the interface', () => {
  it('have the same keys in both languages, and in the same order', () => {
    expect([...hungarian.keys()]).toEqual([...english.keys()]);
  });

  it('take the same things in both languages', () => {
    expect(gaps(hu)).toEqual(gaps(en));
  });

  it('use all that they are given', () => {
    const lost = (texts: Map<string, string>, functions: string[]) =>
      functions.flatMap((each) => {
        const [key = '', count] = each.split(':');
        const wanted = isCounted(key) ? ['3'] : given.slice(0, Number(count));
        return wanted.filter((one) => !texts.get(key)?.includes(one)).map((one) => `${key} drops ${one}`);
      });
    expect([...lost(english, gaps(en)), ...lost(hungarian, gaps(hu))]).toEqual([]);
  });

  it('have the same gaps for scripts to fill', () => {
    const filled = (texts: Map<string, string>) =>
      [...texts].filter(([, text]) => /\{\w+\}/.test(text)).map(([key, text]) => [key, text.match(/\{\w+\}/g)]);
    expect(filled(hungarian)).toEqual(filled(english));
  });

  it.each([
    ['English', english],
    ['Hungarian', hungarian],
  ] as const)('are never empty in %s, nor framed by spaces', (_, texts) => {
    expect([...texts].filter(([, text]) => text !== text.trim() || text === '')).toEqual([]);
  });

  it.each([
    ['English', english],
    ['Hungarian', hungarian],
  ] as const)('are set in %s with real quotation marks and apostrophes', (_, texts) => {
    expect([...texts].filter(([, text]) => /["']|\.\.\./.test(text))).toEqual([]);
  });

  it('hold no English in Hungarian', () => {
    const left = [...hungarian].filter(([key, text]) => {
      const isCopied =
        /\p{L}/u.test(text.replace(/‹\d›|\{\w+\}/g, '')) && english.get(key) === text && !alike.has(text);
      return isCopied || englishWords.test(text);
    });
    expect(left).toEqual([]);
  });

  it.each(['Page not found', 'The archive', 'Compiled from sources'])('would be caught: %s', (text) => {
    expect(text).toMatch(englishWords);
  });

  it.each(['Ez is látható', 'Csak magyarul', 'Adatok'])('would not be mistaken: %s', (text) => {
    expect(text).not.toMatch(englishWords);
  });
});
