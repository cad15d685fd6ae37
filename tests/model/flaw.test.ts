import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/model/kinds.ts';
import { aDeadline, aSource } from '../builders.ts';
import { flawsOf } from './flaws-of.ts';

const amount = { id: 'total', currency: 'EUR', at: '2024', source: 'notice' };
const asId = 'Write lower-case letters without accents and digits, joined by single hyphens.';

describe('a value', () => {
  it.each<[Kind, object, string[]]>([
    // types
    [
      'meeting',
      { participants: 'police' },
      ['participants  wrong-type  “participants” is “police”, but it should be a list.  Write a list: [police].'],
    ],
    [
      'meeting',
      { topics: 'prevention, shelter' },
      [
        'topics  wrong-type  “topics” is “prevention, shelter”, but it should be a list.  Write a list: [prevention, shelter].',
      ],
    ],
    [
      'meeting',
      { topics: '-prevention -shelter' },
      [
        'topics  wrong-type  “topics” is “-prevention -shelter”, but it should be a list.  Leave a space after each hyphen.',
      ],
    ],
    [
      'meeting',
      { officials: ['anna-kiss'] },
      [
        'officials.0  wrong-type  An entry of “officials” is “anna-kiss”, but it should be a group of fields.  Write its fields: person, offices, former, role.',
      ],
    ],
    [
      'meeting',
      { number: 2022001 },
      [
        'number  wrong-type  “number” is 2022001, but it should be a text.  Put it between straight quotation marks: "2022001".',
      ],
    ],
    [
      'funding-call',
      { amounts: [{ ...amount, value: '2.000.000' }] },
      [
        'amounts.0.value  wrong-type  “amounts › value” is “2.000.000”, but it should be a number.  Write only the digits: 2000000.',
      ],
    ],
    [
      'funding-call',
      { deadlines: [aDeadline('2024-08-21', { 'zone-stated': 'yes' })] },
      [
        'deadlines.0.zone-stated  wrong-type  “deadlines › zone-stated” is “yes”, but it should be true or false.  Write true or false.',
      ],
    ],
    // values
    [
      'meeting',
      { start: '30.11.2022' },
      ['start  wrong-value  “start” is “30.11.2022”, which is not a valid date.  Write 2022-11-30.'],
    ],
    [
      'meeting',
      { start: '2022-11-31' },
      [
        'start  wrong-value  “start” is “2022-11-31”, which is not a day that exists.  Correct the day, or write only the month if no more is known.',
      ],
    ],
    [
      'meeting',
      { number: 'CP-2022-001' },
      [
        'number  wrong-value  “number” is “CP-2022-001”, which is not a reference number of this kind.  Write MR-, the year of registration and three digits, such as MR-2022-003.',
      ],
    ],
    [
      'meeting',
      { participants: ['police', 'Rendőrség'] },
      [
        `participants.1  wrong-value  An entry of “participants” is “Rendőrség”, which is not a valid id.  Did you mean “rendorseg”? ${asId}`,
      ],
    ],
    [
      'meeting',
      { forums: [3] },
      [
        'forums.0  wrong-value  An entry of “forums” is 3, which is neither an id nor an entry with forum and day.  Write { forum: …, day: 2022-11-30 }, or only the id if it needs no day of its own.',
      ],
    ],
    [
      'meeting',
      { places: [{ place: 'hall', day: '2022-11' }] },
      ['places.0.day  wrong-value  “places › day” is “2022-11”, which is not a valid day.  Write 2022-11-30.'],
    ],
    [
      'meeting',
      { participants: [{ organisation: 'police', on: '2022-11-30' }] },
      [
        'participants.0.on  unknown-field  There is no field “on” here.  Remove it, or use one of: organisation, day.',
        'participants.0.day  missing-field  “participants › day” is missing.  Add it. The day on which the organisation took part.',
      ].toReversed(),
    ],
    [
      'meeting',
      { sources: [aSource({ url: 'www.example.org' })] },
      [
        'sources.0.url  wrong-value  “sources › url” is “www.example.org”, which is not a web address.  Write https://www.example.org.',
      ],
    ],
    [
      'meeting',
      { sources: [aSource({ url: '“https://example.org”' })] },
      [
        'sources.0.url  wrong-value  “sources › url” is written between curly quotation marks.  Write straight ones: "https://example.org".',
      ],
    ],
    [
      'meeting',
      { sources: [aSource({ publisher: undefined })] },
      [
        'sources.0  wrong-value  An entry of “sources” names no publisher, or two.  Give either publisher (an id) or publisher-name.',
      ],
    ],
    [
      'meeting',
      { sources: [aSource({ published: 'yesterday' })] },
      [
        'sources.0.published  wrong-value  “sources › published” is “yesterday”, which is not a valid date.  Write 2022-11-30, 2022-11, 2022 or 2022-11-30T17:00.',
      ],
    ],
    [
      'meeting',
      { attachments: [{ id: 'minutes' }] },
      [
        'attachments.0  wrong-value  An entry of “attachments” leads nowhere, or to two places.  Give either file or url.',
      ],
    ],
    [
      'meeting',
      { attachments: [{ id: 'minutes', file: 'Jegyzőkönyv végleges.pdf' }] },
      [
        'attachments.0.file  wrong-value  “attachments › file” is “Jegyzőkönyv végleges.pdf”, which is not a valid file name.  Rename the file, and write jegyzokonyv-vegleges.pdf.',
      ],
    ],
    [
      'campaign',
      { end: 'ongoing' },
      [
        'end  wrong-value  “end” is “ongoing”, which is not a valid date.  Write 2023-03-31, 2023-03 or 2023, or open if a source says that it goes on.',
      ],
    ],
    [
      'campaign',
      { edition: ['2014'] },
      ['edition  wrong-value  “edition” is a list, which is not an edition.  Write a year, a serial number or a name.'],
    ],
    [
      'funding-call',
      { deadlines: [aDeadline('2024-08-21 17:00')] },
      [
        'deadlines.0.at  wrong-value  “deadlines › at” is “2024-08-21 17:00”, which is not a valid day or local time.  Write 2024-08-21T17:00.',
      ],
    ],
    [
      'funding-call',
      { deadlines: [aDeadline('2024-08-21', { zone: 'CET' })] },
      ['deadlines.0.zone  wrong-value  “deadlines › zone” is “CET”, which is not a time zone.  Write Europe/Brussels.'],
    ],
    ...[{}, { value: 1, min: 1 }, { value: 1, max: 2 }].map((size): [Kind, object, string[]] => [
      'funding-call',
      { amounts: [{ ...amount, ...size }] },
      ['amounts.0  wrong-value  An entry of “amounts” gives no number, or too many.  Write value, or min and max.'],
    ]),
    [
      'funding-call',
      { amounts: [{ ...amount, min: 3, max: 2 }] },
      ['amounts.0  wrong-value  An entry of “amounts” has a min above its max.  Write the smaller number as min.'],
    ],
    [
      'funding-call',
      { 'funding-rate': 120, duration: 0, contact: { email: 'office' } },
      [
        'funding-rate  wrong-value  “funding-rate” is 120, which is not a percentage.  Write a number from 0 to 100.',
        'contact.email  wrong-value  “contact › email” is “office”, which is not an e-mail address.  Write one such as office@example.org.',
        'duration  wrong-value  “duration” is 0, which is not a number of months.  Write 1 or more.',
      ],
    ],
    ['person', { offices: [] }, ['offices  missing-field  “offices” is missing.  List at least one.']],
    [
      'organisation',
      { name: {} },
      ['name  wrong-value  “name” has no name.  Write it in English, in Hungarian or in both.'],
    ],
  ])('of a %s that is wrong is refused in a plain sentence: %j', (kind, changes, flaws) => {
    expect(flawsOf(kind, changes)).toEqual(flaws);
  });
});
