import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../src/language/diagnosis.ts';
import { validateFacts } from '../../src/model/entries.ts';
import type { Kind } from '../../src/model/kinds.ts';
import { siteSchema } from '../../src/model/site.ts';
import { validate } from '../../src/model/validate.ts';
import { wordsSchema } from '../../src/model/words.ts';
import { aDeadline, aSource, meetingFacts } from '../builders.ts';
import { flawsOf } from './flaws-of.ts';

const types = 'session, conference, workshop, consultation, visit, press-conference, other';
const asId = 'Write lower-case letters without accents and digits, joined by single hyphens.';
const amount = { id: 'total', currency: 'EUR', at: '2024', source: 'notice' };

describe('facts', () => {
  it.each<[Kind, object]>([
    ['meeting', {}],
    ['meeting', { type: 'session', forums: ['council'] }],
    ['meeting', { forums: [{ forum: 'council', day: '2022-11-30' }, 'roundtable'] }],
    ['campaign', { end: 'open' }],
    ['campaign', { edition: 2014 }],
    ['campaign', { edition: 'third' }],
    ['funding-call', { amounts: [{ ...amount, value: 0.01 }] }],
    ['funding-call', { amounts: [{ ...amount, min: 1, max: 2 }] }],
    ['funding-call', { amounts: [{ ...amount, max: 2, qualifier: 'up-to' }] }],
    [
      'funding-call',
      {
        amounts: [
          { ...amount, value: 1 },
          { ...amount, value: 2, at: '2025' },
        ],
      },
    ],
    ['funding-call', { deadlines: [aDeadline('2024-08-21T17:00'), aDeadline('2024-08-01', { for: 'questions' })] }],
    ['funding-call', { 'funding-rate': 100, 'own-contribution': 0 }],
    ['organisation', { name: { hu: 'Hivatal' } }],
    ['organisation', { 'former-names': [{ name: { en: 'Bureau' }, used: '2010/2015' }] }],
  ])('of a %s are taken with %j', (kind, changes) => {
    expect(flawsOf(kind, changes)).toEqual([]);
  });

  it.each<[Kind, object, string[]]>([
    // strictness, with what was probably meant
    ['meeting', { mod: 'online' }, ['mod  unknown-field  There is no field “mod” here.  Did you mean “mode”?']],
    ['meeting', { Start: '2022' }, ['Start  unknown-field  There is no field “Start” here.  Did you mean “start”?']],
    [
      'meeting',
      { agenda: [{ id: 'one', presenter: ['a'] }] },
      ['agenda.0.presenter  unknown-field  There is no field “presenter” here.  Did you mean “presenters”?'],
    ],
    [
      'meeting',
      { sources: [{ ...aSource(), author: 'x' }] },
      [
        'sources.0.author  unknown-field  There is no field “author” here.  Remove it, or use one of: id, url, publisher, publisher-name, title, language, published, read, archived.',
      ],
    ],
    [
      'meeting',
      { agenda: [{ id: 'one', foo: 1 }], officials: [{ person: 'a', offices: ['b'], bar: 2 }] },
      [
        'officials.0.bar  unknown-field  There is no field “bar” here.  Remove it, or use one of: person, offices, former, role.',
        'agenda.0.foo  unknown-field  There is no field “foo” here.  Remove it, or use one of: id, presenters, documents, programmes, related.',
      ],
    ],
    [
      'organisation',
      { name: { en: 'Office', de: 'Amt' } },
      ['name.de  unknown-field  There is no field “de” here.  Remove it, or use one of: en, hu.'],
    ],
    // a misspelt field is one mistake, and what it holds is judged
    [
      'meeting',
      { organisers: undefined, organizers: ['ministry'] },
      ['organizers  unknown-field  There is no field “organizers” here.  Did you mean “organisers”?'],
    ],
    [
      'meeting',
      { organisers: undefined, organizers: ['Ministry'] },
      [
        'organizers  unknown-field  There is no field “organizers” here.  Did you mean “organisers”?',
        `organizers.0  wrong-value  An entry of “organisers” is “Ministry”, which is not a valid id.  Did you mean “ministry”? ${asId}`,
      ],
    ],
    // what is missing
    [
      'meeting',
      { number: undefined },
      [
        'number  missing-field  “number” is missing.  Add it. The permanent reference number, which is never changed and never used again.',
      ],
    ],
    ['meeting', { type: undefined }, [`type  missing-field  “type” is missing.  Write one of: ${types}.`]],
    [
      'campaign',
      { officials: [{ person: 'anna-kiss', offices: [] }] },
      ['officials.0.offices  missing-field  “officials › offices” is missing.  List at least one.'],
    ],
    [
      'meeting',
      { type: 'session' },
      [
        'forums  missing-field  “forums” is missing.  Only forums hold sessions: name the forum, or choose another type.',
      ],
    ],
    [
      'funding-call',
      { amounts: [{ ...amount, value: 1, source: undefined }] },
      [
        'amounts.0.source  missing-field  “amounts › source” is missing.  Add it. The source of this record that gives the sum.',
      ],
    ],
    // choices
    [
      'meeting',
      { status: 'publish' },
      [
        'status  not-a-choice  “status” is “publish”, which is not one of its values.  Did you mean “published”? Write one of: draft, published.',
      ],
    ],
    [
      'meeting',
      { type: 'party' },
      [`type  not-a-choice  “type” is “party”, which is not one of its values.  Write one of: ${types}.`],
    ],
  ])('of a %s with %j are refused in plain sentences', (kind, changes, flaws) => {
    expect(flawsOf(kind, changes)).toEqual(flaws);
  });

  it('report everything that is wrong at once', () => {
    const changes = { number: 'x', status: 'x', type: 'x', start: 'x', organisers: 'x', mode: 'x', foo: 'x' };
    expect(flawsOf('meeting', changes)).toHaveLength(7);
  });

  it('still say the rest, with something fitting where a needed field is wrong', () => {
    const judged = validateFacts('meeting', {
      ...meetingFacts,
      number: 'wrong',
      status: 'publish',
      start: '30.11.2022',
      organizers: ['ministry'],
      participants: ['Police', 'shelter-network'],
      sources: [aSource({ read: undefined })],
    });
    expect(judged).toMatchObject({
      ok: false,
      value: { status: 'published', organisers: ['ministry'], participants: ['police', 'shelter-network'] },
    });
    expect(judged.value?.start).toBeUndefined();
    expect(judged.value?.sources).toHaveLength(1);
  });

  it('say nothing where an entry has no id that its words could be found by', () => {
    const judged = validateFacts('meeting', { ...meetingFacts, agenda: [{ presenters: ['police'] }] });
    expect(judged).toMatchObject({ ok: false, flaws: [{ path: ['agenda', 0, 'id'] }] });
    expect(judged.value).toBeUndefined();
  });

  it.each(['constructor', 'toString', '__proto__'])('refuse a field called %s like any other', (key) => {
    const facts = JSON.parse(`{ "${key}": "x" }`);
    const judged = validateFacts('topic', Object.assign(facts, { name: { en: 'Law', hu: 'Jog' } }));
    expect(judged).toMatchObject({ flaws: [{ code: 'unknown-field', params: { name: key } }] });
  });
});

describe('words', () => {
  it.each([
    [
      'a list instead of texts',
      { agenda: ['One'] },
      ['“agenda” is a list, but it should be a group of texts under ids.'],
    ],
    ['a number as a title', { title: 2022 }, ['“title” is 2022, but it should be a text.']],
    ['a title of spaces', { title: '  ' }, ['“title” is missing.']],
    ['an id in capitals', { agenda: { Police_Report: 'x' } }, ['“Police_Report” is not a valid id.']],
    ['a list that other kinds have', { phases: { one: 'x' } }, ['There is no field “phases” here.']],
    ['a fingerprint by hand', { follows: 'abc' }, ['“follows” is “abc”, which is not the fingerprint of a text.']],
  ])('of a meeting are refused with %s', (_, words, sentences) => {
    const judged = validate(wordsSchema('meeting'), words);
    expect(judged.ok ? [] : judged.flaws.map((flaw) => wordingOf(flaw, 'en')[0])).toEqual(sentences);
  });

  it('of readers are single words', () => {
    const names = { name: { en: 'Record', hu: 'Archívum' }, description: { en: 'A record.', hu: 'Egy archívum.' } };
    const site = { ...names, synonyms: { en: { 'crisis line': 'telephone', hotline: '' } } };
    const judged = validate(siteSchema, site);
    expect(judged.ok ? [] : judged.flaws.map((flaw) => wordingOf(flaw, 'en').join(' '))).toEqual([
      '“crisis line” is not a single word. Write one, with letters and hyphens only.',
      '“en › hotline” is missing. Write a text.',
    ]);
  });

  it('may say nothing yet', () => {
    expect(validate(wordsSchema('campaign'), {}).ok).toBe(true);
  });
});
