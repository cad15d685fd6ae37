import { describe, expect, it } from 'vitest';
import { meeting, problemsAfter, put } from '../../builders.ts';

/** What is reported on a session whose agenda has these items. */
function problemsOf(labels: readonly string[], body = ''): string[] {
  const ids = labels.map((_, index) => `item-${index + 1}`);
  const facts = (text: string) => text.replace(/(?<=\nagenda:\n)/, ids.map((id) => `  - { id: ${id} }\n`).join(''));
  const words = (items: readonly string[]) =>
    put('agenda:', ['agenda:', ...items.map((label, index) => `  ${ids[index]}: ${JSON.stringify(label)}`)].join('\n'));
  const english = words(labels);
  return problemsAfter({
    [`${meeting}/meeting.yaml`]: facts,
    [`${meeting}/en.mdx`]: (text) => `${english(text)}${body}`,
    [`${meeting}/hu.mdx`]: words(ids.map((_, index) => `Téma, ${index + 1}. szakasz`)),
  })
    .filter((problem) => problem.includes('words/items-alike'))
    .map((problem) => problem.replace(/^.*words\/items-alike {2}/, ''));
}

describe('the items of a list', () => {
  it('that begin and end alike are not reported', () => {
    expect(problemsOf(['Trends', 'Training', 'Funding'])).toEqual([]);
  });

  it('begin with a capital, all of them or none', () => {
    expect(problemsOf(['Trends', 'training', 'Funding'])).toEqual([
      'Note: The other items of the list begin with a capital, this one does not: “training”.  Write “Training” instead of “training”.',
    ]);
    expect(problemsOf(['iPad', 'Training', 'Funding', '2020 and after'])).toEqual([]);
  });

  it('end with a full stop, all of them or none', () => {
    expect(problemsOf(['Trends', 'Training', 'Funding of services.'])).toEqual([
      'Note: The item does not end as the others of its list do: “services.”.  Write “services” instead of “services.”.',
    ]);
    expect(problemsOf(['Trends', 'Training', 'Work of IOM, UNHCR etc.'])).toEqual([]);
  });

  it('may be one sentence over several lines', () => {
    expect(problemsOf([], '\n\n- police;\n- courts;\n- schools.')).toEqual([]);
    expect(problemsOf([], '\n\n- police,\n- courts, and\n- schools.')).toEqual([]);
  });

  it('are those of one list: lists within lists and further lists have their own', () => {
    const inner = '- Police\n  - in Zala\n  - in Vas\n  - in Győr\n- Courts\n- Schools';
    expect(problemsOf([], `\n\n${inner}\n\nThey agreed.\n\n- one thing.\n- two things.\n- three things.`)).toEqual([]);
  });
});
