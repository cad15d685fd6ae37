import { describe, expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

const inferred = put('mode:', 'start-basis: inferred\nmode:');
const explainedInHungarian = put('summary:', 'start-basis: A forrás a hét napját említi.\nsummary:');
const explained = put('summary:', 'start-basis: The source names the weekday.\nsummary:');

describe('a start that no source states in full', () => {
  it('is explained in each language', () => {
    expect(
      problemsAfter({
        [`${meeting}/meeting.yaml`]: inferred,
        [`${meeting}/en.mdx`]: explained,
        [`${meeting}/hu.mdx`]: explainedInHungarian,
      }),
    ).toEqual([]);
  });

  it('is missed in the language that does not', () => {
    expect(problemsAfter({ [`${meeting}/meeting.yaml`]: inferred, [`${meeting}/en.mdx`]: explained })).toEqual([
      `${meeting}/hu.mdx:2:1  words/start-basis  The start is marked as inferred, but nothing says how it was worked out.  Add “start-basis:” with one sentence.`,
    ]);
  });

  it('is called so in the facts', () => {
    expect(problemsAfter({ [`${meeting}/en.mdx`]: explained })).toEqual([
      `${meeting}/en.mdx:3:1  words/start-basis  “start-basis” explains the start, but the facts do not mark it as inferred.  Remove “start-basis” here, or add “start-basis: inferred” to the facts.`,
    ]);
  });
});
