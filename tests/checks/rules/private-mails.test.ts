import { describe, expect, it } from 'vitest';
import { call, meeting, problemsAfter, put } from '../../builders.ts';

const en = `${meeting}/en.mdx`;
const problemsWith = (words: string) => problemsAfter({ [en]: put('gave their report', `gave their report ${words}`) });

describe('an e-mail address', () => {
  it.each(['kiss.anna@example.com', '[Anna](mailto:kiss.anna@example.com)', 'kissné@példa.hu'])(
    'may be in no text: %s',
    (address) => {
      expect(problemsWith(address)).toEqual([
        expect.stringContaining('privacy/mail  This looks like a private e-mail address'),
      ]);
    },
  );

  it.each(['info@example.com', '[Office](mailto:office@example.com)', 'record@example.org', 'Record@Example.org'])(
    'of an office or of the site may: %s',
    (address) => {
      expect(problemsWith(address)).toEqual([]);
    },
  );

  it('is allowed where a call gives it for questions', () => {
    const contact = put('topics:', 'contact: { email: calls@example.com }\ntopics:');
    expect(
      problemsAfter({
        [`${call}/funding-call.yaml`]: contact,
        [`${call}/en.mdx`]: put('went to', 'to calls@example.com went to'),
      }),
    ).toEqual([]);
  });
});
