import { describe, expect, it } from 'vitest';
import { problemsAfter } from '../../builders.ts';

const problemsWith = (text: string) => problemsAfter({ 'redirects.yaml': text });

describe('a former id', () => {
  it.each([
    ['leads to a record', '- { from: spring-session, to: autumn-session }\n'],
    ['leads to an entry with a page', '- from: the-police\n  to: police\n'],
    ['need not be there', ''],
    ['may be explained in a comment', '# nothing was renamed yet\n'],
  ])('%s', (_, text) => {
    expect(problemsWith(text)).toEqual([]);
  });

  it.each([
    [
      'is the id of something else',
      '- { from: police, to: ministry }\n',
      '1:5  redirect/leads-on  “police” is still the id of something, so it cannot be redirected.  Write the former id here and the present one under “to”, or remove this entry.',
    ],
    [
      'occurs twice',
      '- { from: a, to: police }\n- { from: a, to: ministry }\n',
      '2:5  redirect/leads-on  “a” is listed here twice.  Keep the entry with the present id.',
    ],
    [
      'leads to a misspelt id',
      '- { from: a, to: polcie }\n',
      '1:14  redirect/leads-on  Nothing has the id “polcie”.  Write the present id: to: police.',
    ],
    [
      'leads to a former id',
      '- { from: a, to: b }\n- { from: b, to: police }\n',
      '1:14  redirect/leads-on  “b” was renamed as well.  Write the present id: to: police.',
    ],
    [
      'leads to a place',
      '- { from: a, to: town-hall }\n',
      '1:14  redirect/leads-on  “town-hall” has no page of its own to redirect to.  Remove this entry; things of this kind have no address.',
    ],
  ])('is refused where it %s', (_, text, sentence) => {
    expect(problemsWith(text)).toEqual([`redirects.yaml:${sentence}`]);
  });

  it.each([
    [
      'a field that there is not',
      '- { form: a, to: police }\n',
      /^redirects\.yaml:1:5 {2}redirect\/unknown-field .*Did you mean “from”\?$/,
    ],
    ['an entry without its hyphen', 'from: a\nto: police\n', /^redirects\.yaml:1:1 {2}redirect\/wrong-type /],
    ['a capital letter', '- { from: A, to: police }\n', /^redirects\.yaml:1:5 {2}redirect\/wrong-value /],
  ])('is refused with %s', (_, text, sentence) => {
    expect(problemsWith(text)).toEqual([expect.stringMatching(sentence)]);
  });
});
