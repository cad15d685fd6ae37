import { describe, expect, it } from 'vitest';
import { call, meeting, put, toldAfter } from '../../builders.ts';

const en = `${meeting}/en.mdx`;
const said = (words: string) => toldAfter({ [en]: put('gave their report', `gave their report ${words}`) });

describe('a mail address', () => {
  it.each(['kiss.anna@example.com', '[Anna](mailto:kiss.anna@example.com)', 'kissné@példa.hu'])(
    'stands in no text: %s',
    (address) => {
      expect(said(address)).toEqual([expect.stringContaining('privacy/mail  Here is a mail address')]);
    },
  );

  it.each(['info@example.com', '[Office](mailto:office@example.com)', 'record@example.org', 'Record@Example.org'])(
    'of an office or of the site may: %s',
    (address) => {
      expect(said(address)).toEqual([]);
    },
  );

  it('may stand where a call gives it for questions', () => {
    const contact = put('topics:', 'contact: { email: calls@example.com }\ntopics:');
    expect(
      toldAfter({
        [`${call}/funding-call.yaml`]: contact,
        [`${call}/en.mdx`]: put('went to', 'to calls@example.com went to'),
      }),
    ).toEqual([]);
  });
});
