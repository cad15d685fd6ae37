import { describe, expect, it } from 'vitest';
import { publishedFacts, publishedWords } from '../../../src/contracts/data-schemas.ts';
import { rowsOf } from '../../../src/contracts/handbook.ts';
import { locales } from '../../../src/language/locales.ts';
import { messagesIn } from '../../../src/language/message.ts';
import { recordKinds } from '../../../src/model/kinds.ts';
import { fieldLabel, fieldValue } from '../../../src/views/revision/readable-field.ts';

const reader = { isHidden: () => false, nameOf: (id: string) => (id === 'police' ? 'National Police' : undefined) };

describe('the label of a field', () => {
  it.each(locales)('is there for every field of every record, and for no other: %s', (lang) => {
    const names = recordKinds.flatMap((kind) =>
      [publishedFacts(kind), publishedWords(kind)].flatMap((schema) =>
        rowsOf(schema).flatMap(({ path }) => path.split('.')),
      ),
    );
    const labels = messagesIn(lang).field;
    expect(names.filter((name) => !Object.hasOwn(labels, name))).toEqual([]);
    expect(Object.keys(labels).filter((name) => !['status', ...names].includes(name))).toEqual([]);
  });

  it.each([
    ['title', 'Title'],
    ['funder-page.url', 'Funder’s page › Address'],
    ['sources.minutes.read', 'Sources › minutes › Date read'],
    // An item that is called like a field keeps its name.
    ['sources.title.url', 'Sources › title › Address'],
    ['deadlines.applications.was.1.at', 'Deadlines › applications › Formerly › 1 › Date'],
    ['participants.2.organisation', 'Participants › 2 › Organisation'],
    ['minutes.pdf', 'minutes.pdf'],
  ])('leads to it: %s', (name, label) => {
    expect(fieldLabel(name, 'en')).toBe(label);
  });
});

describe('an item of a list', () => {
  const words = { amounts: { total: 'In all', long: 'a'.repeat(80) } };

  it('has the text that the words have for it, or its beginning', () => {
    expect(fieldLabel('amounts.total.value', 'en', words)).toBe('Amounts › In all › Value');
    expect(fieldLabel('amounts.long.value', 'en', words)).toBe(`Amounts › ${'a'.repeat(60)}… › Value`);
    expect(fieldLabel('amounts.other.value', 'en', words)).toBe('Amounts › other › Value');
  });
});

describe('the value of a field', () => {
  it.each([
    ['participants', 'police, unknown-body', 'National Police, unknown-body'],
    ['participants.2.organisation', 'police', 'National Police'],
    ['code', 'police', 'police'],
    ['start', '2022-11-30', '30\u00a0November 2022'],
    ['start', '2022-13-45', '2022-13-45'],
    ['end', 'open', 'open'],
    ['deadlines.a.at', '2024-08-21T17:00', '21\u00a0August 2024, 17:00'],
    ['amounts.total.value', '2000000', '2,000,000'],
    ['amounts.total.qualifier', 'about', 'about'],
    ['mode', 'in-person', 'In person'],
    ['deadlines.a.zone-stated', 'true', 'yes'],
    ['sources.a.language', 'hu', 'Hungarian'],
    ['sources.a.language', 'no language', 'no language'],
    ['title', 'A session, a visit', 'A session, a visit'],
  ])('is in words: %s, %s', (name, value, words) => {
    expect(fieldValue(name, value, 'en', reader)).toBe(words);
  });

  it('is in the words of the language', () => {
    expect(fieldValue('mode', 'in-person', 'hu', reader)).toBe('Személyesen');
    expect(fieldValue('amounts.total.qualifier', 'at-least', 'hu', reader)).not.toContain('at-least');
  });
});
