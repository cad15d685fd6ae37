import { describe, expect, it } from 'vitest';
import { callStatuses } from '../../../src/model/call-status.ts';
import { recordGraphOf } from '../../../src/queries/record-graph.ts';
import { stylePage } from '../../../src/views/site/style-page.ts';

const nothing = { site: undefined, records: [], tombstones: [], entries: [], pages: [], redirects: [] };

describe('the style page', () => {
  it('shows every status of a call, an open one with its deadline and how far away it is', () => {
    const { statusViews } = stylePage(recordGraphOf(nothing));
    expect(statusViews.map(({ status }) => status)).toEqual([...callStatuses]);
    expect(statusViews.find(({ status }) => status === 'closing-soon')?.distance?.text).toMatch(/in\s3\sdays/);
  });

  it('is not to be found by search engines, and exists where there is no record at all', () => {
    const page = stylePage(recordGraphOf(nothing));
    expect([page.head.hidden, page.items, page.longItem]).toEqual([true, [], undefined]);
  });
});
