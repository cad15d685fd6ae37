import { describe, expect, it } from 'vitest';
import { periodChart } from '../../../src/views/chart/period-chart.ts';
import { campaignOf, holding, meetingOf } from '../../queries/healthy-graph.ts';

const drawn = (facts: Record<string, unknown>) => {
  const [record] = holding([campaignOf('c', facts)]).records;
  return record && periodChart(record, 'en');
};

describe('the period of a campaign', () => {
  it('is drawn where it lasted long or goes on', () => {
    expect(drawn({ start: '2020-06-01', end: '2023-03-31' })?.lines).toHaveLength(1);
    expect(drawn({ start: '2022', end: '2022' })?.years).toContain('2022');
    expect(drawn({ start: '2022-05', end: 'open' })?.lines[0]?.bar).toContain('ongoing');
  });

  it('is drawn with its phases, those without a beginning left out', () => {
    const phases = [{ id: 'media', start: '2022-12-08', end: '2023-03' }, { id: 'school' }];
    expect(drawn({ start: '2022-12', phases })?.lines.map(({ label }) => label.text)).toEqual(['Period', 'media']);
  });

  it('is not drawn where there is nothing to see: a few days, no known end, no beginning, no campaign', () => {
    expect(drawn({ start: '2023-10-18', end: '2023-10-18' })).toBeUndefined();
    expect(drawn({ start: '2015' })).toBeUndefined();
    expect(drawn({ end: '2015' })).toBeUndefined();
    const [meeting] = holding([meetingOf('m', { start: '2022', end: '2023' })]).records;
    expect(meeting && periodChart(meeting, 'en')).toBeUndefined();
  });
});
