import { describe, expect, it } from 'vitest';
import { alternates } from '../../../src/views/site/frame.ts';
import { redirectPage } from '../../../src/views/site/redirect-page.ts';
import { recordRoutes, redirectRoutes } from '../../../src/views/site/routes.ts';
import { campaign, type Edits, meeting, put } from '../../builders.ts';
import { healthyGraph } from '../../queries/healthy-graph.ts';

const redirects = (text: string): Edits => ({ 'redirects.yaml': text });
const renamed = redirects('- { from: spring-session, to: autumn-session }\n- { from: the-police, to: police }\n');

const routesOf = (edits: Edits) =>
  redirectRoutes(healthyGraph(edits)).map(({ params: { lang, moved, id } }) => `${lang}/${moved}/${id}`);

describe('the page at a former address', () => {
  it.each([
    ['en', 'The council looks back on the year – formerly spring-session', 'This page has a new address.', 'meetings'],
    [
      'hu',
      'A tanács visszatekintett az évre – korábban spring-session',
      'Ez az oldal új webcímre költözött.',
      'talalkozok',
    ],
  ] as const)('in %s says so and leads to the present one', (lang, title, text, section) => {
    const { head, paragraphs, onward } = redirectPage(healthyGraph(renamed), 'spring-session', lang);
    const [old, now] = ['spring-session', 'autumn-session'].map((id) => `/record/${lang}/${section}/${id}/`);
    expect(head).toMatchObject({ lang, title, path: old, leadsTo: now, hidden: true });
    expect([paragraphs, onward?.href]).toEqual([[text], now]);
    expect(alternates(head)).toEqual([]);
  });

  it('exists in both languages, in the section of what it leads to', () => {
    expect(routesOf(renamed)).toEqual([
      'en/meetings/spring-session',
      'en/organisations/the-police',
      'hu/talalkozok/spring-session',
      'hu/szervezetek/the-police',
    ]);
  });

  it('leads to the tombstone of what was removed since', () => {
    const edits: Edits = {
      ...renamed,
      [`${meeting}/meeting.yaml`]:
        'number: MR-2022-001\nstatus: removed\nremoved: { at: 2024-05-01, reason: { en: x, hu: x } }\n',
      [`${meeting}/en.mdx`]: null,
      [`${meeting}/hu.mdx`]: null,
    };
    const { onward } = redirectPage(healthyGraph(edits), 'spring-session', 'en');
    expect(onward).toEqual({ text: 'MR-2022-001', href: '/record/en/meetings/autumn-session/' });
  });

  it('is not made where what it leads to is not shown: a draft, or something that waits for its day', () => {
    const hidden = (line: string) => ({
      ...redirects('- { from: wide-open-eyes, to: open-eyes }\n'),
      [`${campaign}/campaign.yaml`]: put('status: published', line),
    });
    expect(routesOf(hidden('status: published'))).toHaveLength(2);
    expect(routesOf(hidden('status: draft'))).toEqual([]);
    expect(routesOf(hidden('status: published\nfirst-published: 2030-01-01'))).toEqual([]);
    expect(() => redirectPage(healthyGraph(hidden('status: draft')), 'wide-open-eyes', 'en')).toThrow(
      'Nothing that is shown was ever called wide-open-eyes.',
    );
  });

  it('takes no address from a record', () => {
    const graph = healthyGraph(renamed);
    const taken = recordRoutes(graph).map(({ params }) => params.id);
    expect(graph.redirects.filter(({ from }) => taken.includes(from))).toEqual([]);
  });
});
