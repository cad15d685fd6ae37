import { describe, expect, it } from 'vitest';
import { call, campaign, meeting, problemsAfter, put } from '../../builders.ts';

const since = (day: string) => put('status: published', `status: published\nfirst-published: ${day}`);
const dated = {
  [`${campaign}/campaign.yaml`]: since('2024-01-02'),
  [`${call}/funding-call.yaml`]: since('2024-01-02'),
};
const found = (edits: Parameters<typeof problemsAfter>[0]) =>
  problemsAfter(edits).map((line) => line.split('  ').slice(0, 2));

describe('a published record', () => {
  it('says since when it is, where most others do', () => {
    expect(found(dated)).toEqual([[`${meeting}/meeting.yaml:2:1`, 'record/publication-dated']]);
  });

  it('is left to the day of its sources where most others are', () => {
    expect(found({ [`${campaign}/campaign.yaml`]: since('2024-01-02') })).toEqual([]);
  });

  it('may be a draft, which has no such day', () => {
    const draft = { [`${meeting}/meeting.yaml`]: put('status: published', 'status: draft') };
    expect(found({ ...dated, ...draft }).filter(([, rule]) => rule === 'record/publication-dated')).toEqual([]);
  });

  it('is one mistake, not two, where the day is none', () => {
    const edits = { ...dated, [`${meeting}/meeting.yaml`]: since('2024-01-32') };
    expect(found(edits)).toEqual([[`${meeting}/meeting.yaml:3:1`, 'meeting/wrong-value']]);
  });
});
