import type { APIRoute, GetStaticPaths } from 'astro';
import { toIcalendar } from '../../../formats/icalendar.ts';
import { recordGraph } from '../../../queries/of-build.ts';
import { contentType } from '../../../site/content-types.ts';
import { calendarOf } from '../../../views/calendar/calendar.ts';
import { calendarRoutes } from '../../../views/calendar/calendar-routes.ts';

export const getStaticPaths = (async () => calendarRoutes(await recordGraph())) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { lang, subject } }) =>
  new Response(toIcalendar(calendarOf(await recordGraph(), subject, lang)), {
    headers: { 'content-type': contentType('calendar.ics') },
  });
