import { describe, expect, it } from 'vitest';
import { createArchiveReader } from '../../../src/archive/read-archive.ts';
import { ask, Cancelled } from '../../../src/cli/new/ask.ts';
import { dateFlaw } from '../../../src/cli/new/check-input.ts';
import { readOptions } from '../../../src/cli/new/options.ts';
import { anEditorWho } from './an-editor.ts';

const enter = '\r';
const mark = '\t';
const interrupt = '\x03';

const { entries } = createArchiveReader('tests/fixtures/healthy')();

const optionsOf = (...args: string[]) => readOptions(args, {});

describe('the questions for a new record', () => {
  it('lead to the input of a record, with organisations, people and topics found by parts of their names', async () => {
    const editor = anEditorWho([
      ['record?', [enter]],
      ['When was it?', ['2026-11-24', enter]],
      ['What kind is it?', [enter]],
      ['Which forums', ['coord', mark, enter]],
      ['Which organisations', ['biztons', mark, enter]],
      ['Which public officials', ['KISS an', mark, enter]],
      ['What is it about?', ['megelozes', mark, enter]],
      ['Title in English', ['The council meets', enter]],
      ['Title in Hungarian', ['Ülésezik a tanács', enter]],
      ['written first?', [enter]],
    ]);
    expect(await ask(optionsOf('--lang', 'en'), entries, editor)).toEqual({
      kind: 'meeting',
      date: '2026-11-24',
      type: 'session',
      forums: ['council'],
      organisers: ['ministry'],
      participants: [],
      officials: ['anna-kiss'],
      places: [],
      topics: ['prevention'],
      titles: { en: 'The council meets', hu: 'Ülésezik a tanács' },
      original: 'en',
    });
  });

  it('are asked in Hungarian, and only where the options leave something out', async () => {
    const options = ['campaign', '--date', '2026', '--organiser', 'police', '--topic', 'shelter', '--title-en', 'A'];
    const editor = anEditorWho([
      ['vettek részt?', [enter]],
      ['Cím magyarul', ['Á', enter]],
      ['Melyik nyelven', [enter]],
    ]);
    const input = await ask(optionsOf(...options, '--lang', 'hu'), entries, editor);
    expect(input).toMatchObject({ kind: 'campaign', date: '2026', titles: { en: 'A', hu: 'Á' }, original: 'hu' });
  });

  it('say in the language of the editor what is wrong with a date', () => {
    expect([dateFlaw('24.11.2026', 'hu'), dateFlaw('2026-11', 'hu')]).toEqual([
      '„24.11.2026” nem dátum; írja így: 2026-11-24, vagy ha több nem ismert: 2026-11 vagy 2026.',
      undefined,
    ]);
  });

  it('end with Ctrl+C', async () => {
    await expect(
      ask(optionsOf('campaign', '--lang', 'en'), entries, anEditorWho([['begin?', [interrupt]]])),
    ).rejects.toThrow(Cancelled);
  });
});
