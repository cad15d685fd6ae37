import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/contracts/data-columns.ts';
import { dataSchemas } from '../../../src/contracts/data-schemas.ts';
import { recordKinds, referenceKinds } from '../../../src/model/kinds.ts';
import { codebookNames } from '../../../src/site/urls.ts';
import { codebookPage } from '../../../src/views/data/codebook-page.ts';
import { entryTable, recordTable } from '../../../src/views/data/table.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

const fieldsIn = (lang: 'en' | 'hu') =>
  codebookNames.flatMap((codebook) => codebookPage(lang, codebook).parts.flatMap(({ fields }) => fields));

describe('the codebook', () => {
  it('explains every field in a sentence of its own language', () => {
    const [english, hungarian] = [fieldsIn('en'), fieldsIn('hu')];
    expect(hungarian.map(({ name }) => name)).toEqual(english.map(({ name }) => name));
    expect(english.filter(({ meaning }) => meaning === '')).toEqual([]);
    const same = english.filter(({ meaning }, at) => meaning === hungarian[at]?.meaning);
    expect(same.map(({ meaning }) => meaning)).toEqual([]);
  });

  it('calls nothing but names official: no abbreviation, title or former name', () => {
    const official = fieldsIn('en').filter(({ meaning }) => /in its official wording/.test(meaning));
    expect(new Set(official.map(({ name }) => name))).toEqual(new Set(['name.en', 'name.hu']));
  });

  it('has every column that a table really has', () => {
    const graph = healthyGraph();
    const known = new Set(fieldsIn('en').map(({ name }) => name));
    // The rules on the page say what these two endings mean.
    const isKnown = (name: string) => known.has(name) || known.has(name.replace(/\.(name|text)$/, ''));
    const columns = [
      ...recordKinds.flatMap((kind) => recordTable(graph, kind, [], 'en').names),
      ...referenceKinds.flatMap((kind) => entryTable(graph, kind, [], 'en').names),
    ];
    expect(columns.filter((name) => !isKnown(name))).toEqual([]);
  });

  it.each(['meeting', 'organisation'])('has every field of the JSON of a %s', (kind) => {
    const known = new Set(fieldsIn('en').map(({ name }) => name));
    const fields = Object.keys(dataSchemas().get(kind)?.properties ?? {});
    expect(fields.length).toBeGreaterThan(4);
    expect(fields.filter((name) => !known.has(name))).toEqual([]);
  });

  it('gives a number the form of text', () => {
    const numbers = fieldsIn('en').filter(({ name }) => name === 'number');
    expect(new Set(numbers.map(({ form }) => form))).toEqual(new Set(['text']));
  });

  it('explains no column of a table that it does not have', () => {
    const graph = healthyGraph();
    const own = [...codebookPage('en').parts, ...codebookPage('en', 'entries').parts].filter(
      ({ id }) => id === 'record-columns' || id === 'entry-columns',
    );
    const columns = new Set([
      ...recordKinds.flatMap((kind) => recordTable(graph, kind, [], 'en').names),
      ...referenceKinds.flatMap((kind) => entryTable(graph, kind, [], 'en').names),
    ]);
    expect(own.flatMap(({ fields }) => fields.map(({ name }) => name)).filter((name) => !columns.has(name))).toEqual(
      [],
    );
  });

  it('has every column of every table', () => {
    const known = new Set(fieldsIn('en').map(({ name }) => name));
    const columns = [...recordKinds, ...referenceKinds].flatMap((kind) => columnsOf(kind).map(({ name }) => name));
    expect(columns.filter((name) => !known.has(name))).toEqual([]);
  });

  it('gives the values that a field may have', () => {
    const role = fieldsIn('en').find(({ name }) => name === 'officials.role');
    expect(role?.values).toContain('chair');
  });
});
