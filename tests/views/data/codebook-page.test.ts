import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/contracts/data-columns.ts';
import { recordKinds, referenceKinds } from '../../../src/model/kinds.ts';
import { codebookPage } from '../../../src/views/data/codebook-page.ts';

const fieldsIn = (lang: 'en' | 'hu') =>
  (['fields', 'formats'] as const).flatMap((codebook) =>
    codebookPage(lang, codebook).parts.flatMap(({ fields }) => fields),
  );

describe('the codebook', () => {
  it('explains every field in a sentence of its own language', () => {
    const [english, hungarian] = [fieldsIn('en'), fieldsIn('hu')];
    expect(hungarian.map(({ name }) => name)).toEqual(english.map(({ name }) => name));
    expect(english.filter(({ meaning }) => meaning === '')).toEqual([]);
    const same = english.filter(({ meaning }, at) => meaning === hungarian[at]?.meaning);
    expect(same.map(({ meaning }) => meaning)).toEqual([]);
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
