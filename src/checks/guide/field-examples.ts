import type { fieldGuideEn } from '../../language/messages/guide/field-en.ts';
import type { Example } from './example.ts';

/** What breaks the rules about single fields; the table of the kind describes each, and what to write instead. */
export const fieldExamples: Record<keyof typeof fieldGuideEn, Example> = {
  'field/unknown-field': ['organizers: [ministry]', 'organisers: [ministry]'],
  'field/missing-field': ['status: published', '`status: published` and `original: en`'],
  'field/wrong-type': ['topics: prevention', 'topics: [prevention]'],
  'field/not-a-choice': ['status: publish', 'status: published'],
  'field/wrong-value': ['start: 30.11.2022', 'start: 2022-11-30'],
  'field/id': ['Anna Kiss:', 'anna-kiss:'],
};
