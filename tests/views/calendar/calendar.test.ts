import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/views/calendar/calendar.ts';
import { calendarRoutes } from '../../../src/views/calendar/calendar-routes.ts';
import { entryPage } from '../../../src/views/entry/entry-page.ts';
import { call, campaign, put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

const facts = `${call}/funding-call.yaml`;

const eventsOf = (graph = healthyGraph(), lang: 'en' | 'hu' = 'en') =>
  calendarOf(graph, { of: 'everything' }, lang).events;

describe('a calendar', () => {
  it('holds meetings, campaigns, openings and deadlines, with ids of their numbers', () => {
    const uids = eventsOf().map(({ uid }) => uid);
    expect(uids).toContain('MR-2022-001@record.example.org');
    expect(uids).toContain('FC-2024-001.deadline.applications@record.example.org');
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('has the same ids in both languages', () => {
    expect(eventsOf(healthyGraph(), 'hu').map(({ uid }) => uid)).toEqual(eventsOf().map(({ uid }) => uid));
  });

  it('keeps the id of a deadline that moves, and raises its number by one', () => {
    const deadline = (graph = healthyGraph()) =>
      eventsOf(graph).find(({ uid }) => uid.includes('deadline.applications'));
    const before = deadline();
    const moved = deadline(
      healthyGraph({
        [facts]: put(
          '    at: "2024-08-21T17:00"',
          '    at: "2024-09-30T17:00"\n    was: [{ at: "2024-08-21T17:00", source: notice }]',
        ),
      }),
    );
    expect(moved?.uid).toBe(before?.uid);
    expect(moved?.start).toBe('2024-09-30T17:00');
    expect(moved?.sequence).toBe((before?.sequence ?? 0) + 1);
    expect(moved?.description).toContain('Formerly:');
  });

  it('holds rounds and information days with their places, and no deadline of a continuous call', () => {
    const edit = put(
      'amounts:',
      [
        'continuous: { source: notice }',
        'information-days:',
        '  - { id: webinar, at: "2024-06-11T10:00", end: "2024-06-11T12:00", place: town-hall, source: notice }',
        'amounts:',
      ].join('\n'),
    );
    const events = eventsOf(healthyGraph({ [facts]: (text) => put('for: applications', 'for: cut-off')(edit(text)) }));
    const [day] = events.filter(({ uid }) => uid === 'FC-2024-001.information-day.webinar@record.example.org');
    expect(day).toMatchObject({ start: '2024-06-11T10:00', end: '2024-06-11T12:00', zone: 'Europe/Budapest' });
    expect(day?.summary).toMatch(/^Information day: /);
    expect(day?.location).toBeDefined();
    expect(events.some(({ summary }) => summary.startsWith('Cut-off date: '))).toBe(true);
    expect(events.some(({ summary }) => summary.startsWith('Deadline for applications: '))).toBe(false);
  });

  it('reminds of deadlines only', () => {
    const reminding = eventsOf().filter(({ reminders }) => reminders.length > 0);
    expect(reminding.length).toBeGreaterThan(0);
    expect(reminding.every(({ uid }) => uid.includes('.deadline.'))).toBe(true);
  });

  it('of a record holds its dates alone', () => {
    const { events, page } = calendarOf(healthyGraph(), { of: 'meeting', id: 'autumn-session' }, 'en');
    expect(events.map(({ uid }) => uid)).toEqual(['MR-2022-001@record.example.org']);
    expect(page).toBe('https://record.example.org/record/en/meetings/autumn-session/');
  });

  it('has a last change only where it has an entry, and only then leads a page to it', () => {
    const headOf = (graph: ReturnType<typeof healthyGraph>) => {
      const entry = graph.entries.find(({ id }) => id === 'safety-fund');
      if (entry?.kind !== 'programme') throw new Error('The programme is missing.');
      return entryPage(graph, entry, 'en').head;
    };
    const scope = { of: 'programme', id: 'safety-fund' } as const;
    const undated = healthyGraph({
      [`${campaign}/campaign.yaml`]: (text) => text.replace(/^programme.*\n/m, ''),
      [facts]: (text) => text.replace(/^programme.*\n/m, ''),
    });
    expect(calendarOf(undated, scope, 'en')).toMatchObject({ events: [], modified: undefined });
    expect(headOf(undated)).not.toHaveProperty('calendar');
    expect(calendarOf(healthyGraph(), scope, 'en').modified).toBeDefined();
    expect(headOf(healthyGraph())).toHaveProperty('calendar');
  });

  it('exists for each record of which a day is known', () => {
    const graph = healthyGraph({
      'meetings/2022/autumn-session/meeting.yaml': put('start: 2022-11-30', 'start: 2022-11'),
    });
    const ids = calendarRoutes(graph).map(({ props }) => props.subject.id);
    expect(ids).not.toContain('autumn-session');
    expect(ids).toContain('shelter-call');
  });
});
