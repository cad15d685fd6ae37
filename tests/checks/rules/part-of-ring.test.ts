import { describe, expect, it } from 'vitest';
import { problemsAfter, put } from '../../builders.ts';

describe('a part', () => {
  it('is not a part of itself by way of others', () => {
    expect(problemsAfter({ 'organisations.yaml': put('kind: ministry', 'kind: ministry\n  part-of: police') })).toEqual(
      [
        'organisations.yaml:8:3  record/part-of-ring  “ministry” is part of itself, through police.  Remove “part-of” from one of them.',
        'organisations.yaml:12:3  record/part-of-ring  “police” is part of itself, through ministry.  Remove “part-of” from one of them.',
      ],
    );
  });

  it('may be a part of a part', () => {
    const hall = '\nmarble-hall:\n  name: { en: Marble Hall, hu: Márványterem }\n  part-of: town-hall\n';
    expect(problemsAfter({ 'places.yaml': (text) => text + hall })).toEqual([]);
  });
});
