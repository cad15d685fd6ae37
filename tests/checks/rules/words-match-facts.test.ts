import { describe, expect, it } from 'vitest';
import { call, meeting, problemsAfter, put } from '../../builders.ts';

const facts = `${meeting}/meeting.yaml`;
const en = `${meeting}/en.mdx`;

describe('what has an id in the facts', () => {
  it('has its text in each language', () => {
    expect(problemsAfter({ [`${meeting}/hu.mdx`]: put('  campaign: Kampány indul\n', '') })).toEqual([
      `${meeting}/hu.mdx:5:1  words/matches-facts  “campaign” is listed in “agenda” of meeting.yaml, but has no text here.  Add “campaign:” with its text under “agenda:”.`,
    ]);
  });

  it('is missed at the top where the whole list has no texts', () => {
    expect(problemsAfter({ [en]: put(/figures:\n.*\n/, '') })).toEqual([
      `${en}:2:1  words/matches-facts  “people-trained” is listed in “figures” of meeting.yaml, but has no text here.  Add “people-trained:” with its text under “figures:”.`,
    ]);
  });

  it('is there for each text', () => {
    expect(problemsAfter({ [en]: put('agenda:', 'agenda:\n  farewell: The end') })).toEqual([
      `${en}:6:3  words/matches-facts  “farewell” has a text here, but is not in “agenda” of the facts.  Add it to the facts, or remove the text.`,
    ]);
  });

  it('is one mistake where the two are spelt differently', () => {
    expect(problemsAfter({ [en]: put('  yearly-report:', '  yearly-reprot:') })).toEqual([
      `${en}:6:3  words/matches-facts  “yearly-reprot” has a text here, but is not in “agenda” of the facts.  Did you mean “yearly-report”?`,
    ]);
  });

  it('may be a decision, which is an id alone', () => {
    expect(problemsAfter({ [facts]: put('figures:', 'decisions: [hold-a-day]\nfigures:') })).toEqual([
      `${en}:2:1  words/matches-facts  “hold-a-day” is listed in “decisions” of meeting.yaml, but has no text here.  Add “hold-a-day:” with its text under “decisions:”.`,
      `${meeting}/hu.mdx:2:1  words/matches-facts  “hold-a-day” is listed in “decisions” of meeting.yaml, but has no text here.  Add “hold-a-day:” with its text under “decisions:”.`,
    ]);
  });

  it('is still to come in a draft', () => {
    const draft = (text: string) =>
      put('figures:', 'decisions: [hold-a-day]\nfigures:')(put('published', 'draft')(text));
    expect(problemsAfter({ [facts]: draft })).toEqual(
      ['en', 'hu'].map((lang) => expect.stringContaining(`${lang}.mdx:2:1  words/matches-facts  Note: “hold-a-day”`)),
    );
  });

  it('may go without a text where a label is a courtesy: sums and deadlines', () => {
    const label = put('eligible:', 'amounts: { total: The whole sum }\ndeadlines: { questions: Questions }\neligible:');
    expect(problemsAfter({ [`${call}/en.mdx`]: label })).toEqual([]);
    expect(problemsAfter({ [`${call}/en.mdx`]: put('eligible:', 'amounts: { totl: The sum }\neligible:') })).toEqual([
      `${call}/en.mdx:5:12  words/matches-facts  “totl” has a text here, but is not in “amounts” of the facts.  Add it to the facts, or remove the text.`,
    ]);
  });
});
