import { expect, it } from 'vitest';
import { fieldAt, keysOf } from '../../src/model/field.ts';
import { fundingCallSchema } from '../../src/model/funding-call.ts';
import { meetingSchema } from '../../src/model/meeting.ts';
import { wordsSchema } from '../../src/model/words.ts';

it.each([
  [meetingSchema, ['agenda', 0], ['id', 'presenters', 'documents', 'programmes', 'related']],
  [meetingSchema, ['forums', 0], ['forum', 'day']],
  [meetingSchema, ['forums', 0, 'day'], []],
  [fundingCallSchema, ['stages', 1, 'expected'], ['opening', 'deadline']],
  [fundingCallSchema, ['contact'], ['organisation', 'email', 'phone', 'url']],
  [meetingSchema, ['nowhere', 'at', 'all'], []],
  [meetingSchema, ['constructor'], []],
])('knows the fields at a path of a schema %#', (schema, path, keys) => {
  expect(keysOf(fieldAt(schema, path))).toEqual(keys);
});

it('knows how a field is described', () => {
  expect(fieldAt(meetingSchema, ['agenda', 3, 'presenters'])?.description).toBe(
    'The people and organisations that presented it, by id.',
  );
});

it('finds the texts that are kept under ids', () => {
  expect(fieldAt(wordsSchema('meeting'), ['agenda', 'any-id'])?.safeParse('x').success).toBe(true);
});
