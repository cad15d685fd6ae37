import { columnLabels, dotStrip } from '../../charts/dots.ts';
import type { Markup } from '../../charts/markup.ts';
import { foremost, mostOf } from '../../charts/most.ts';
import { yearsBetween } from '../../charts/years.ts';
import { inDictionaryOrder, listText } from '../../language/collation.ts';
import type { Locale } from '../../language/locales.ts';
import { messagesIn } from '../../language/message.ts';
import { numberText } from '../../language/numbers.ts';
import { type Attendance, attendance, type Presence, yearsOfMeetings } from '../../queries/figures.ts';
import { listingOfKind } from '../../queries/listing.ts';
import type { RecordGraph } from '../../queries/record-graph.ts';
import { undated } from '../../queries/records.ts';
import { clock } from '../../site/settings.ts';
import { oncePerBuild } from '../site/once-per-build.ts';
import { type Inline, linkTo, nameOf } from '../text/inline.ts';
import type { Chart, ChartTable } from './chart-table.ts';

/** Who took part in meetings, year by year. */
export interface AttendanceChart extends Chart {
  rows: { name: Inline; strip: Markup; count: string; words: string }[];
  labels: Markup;
}

/** The organisations that the picture has room for; the most that the table has all of; and how many it has of more. */
const room = { picture: 12, whole: 70, table: 24 };

const countOf = ({ attended }: Presence) => attended.length;

function finding({ presences, meetings }: Attendance, lang: Locale): string {
  const m = messagesIn(lang);
  const most = mostOf(presences, countOf);
  if (!most) return m.figures.attendance.none;
  const [count, all] = [numberText(most.count, lang), m.count.meeting(meetings)];
  if (most.of.length > 3) return m.figures.attendance.many(m.count.organisation(most.of.length), count, all);
  const names = listText(
    most.of.map(({ organisation }) => nameOf(organisation, lang).text),
    lang,
  );
  return m.figures.attendance[most.of.length === 1 ? 'one' : 'few'](names, count, all);
}

/** Years oldest first, what has no date last. */
const byYear = (a: string, b: string) => (a === undated ? 1 : b === undated ? -1 : a.localeCompare(b));

/** Counts by year in words, oldest first, each in one inline: “2014: 1, 2021: 2”. */
function yearsText({ attended }: Presence, lang: Locale): string {
  const { undated: none } = messagesIn(lang).figures.attendance;
  return [...yearsOfMeetings(attended)]
    .sort(([a], [b]) => byYear(a, b))
    .map(([year, count]) => `${year === undated ? none : year}:\u00a0${numberText(count, lang)}`)
    .join(', ');
}

/** The note on who is left out of the picture, or of the table too. */
function restNotes(shown: number, listed: number, all: number, lang: Locale): string[] {
  const m = messagesIn(lang);
  const [words, count] = [m.figures.attendance, m.count.organisation(all)];
  if (shown === all) return [];
  if (listed === all) return [words.rest(numberText(shown, lang), count)];
  return [words.cut(numberText(shown, lang), numberText(listed, lang), count)];
}

/** A row for each organisation, a column for each year in which one of them took part. */
function tableOf(presences: readonly Presence[], lang: Locale): ChartTable {
  const m = messagesIn(lang);
  const words = m.figures.attendance;
  const counts = presences.map(({ attended }) => yearsOfMeetings(attended));
  const years = [...new Set(counts.flatMap((each) => [...each.keys()]))].sort(byYear);
  const cell = (count: number) => ({ text: count === 0 ? '–' : numberText(count, lang) });
  return {
    caption: words.table,
    columns: [
      { text: words.organisation },
      ...years.map((year) => ({ text: year === undated ? words.undated : year })),
      { text: words.attended },
      { text: words.organised },
    ],
    isNumeric: true,
    rows: presences.map((presence, at) => ({
      head: linkTo(presence.organisation, lang),
      cells: [
        ...years.map((year) => cell(counts[at]?.get(year) ?? 0)),
        cell(countOf(presence)),
        cell(presence.organised),
      ],
    })),
  };
}

function drawn(graph: RecordGraph, lang: Locale): AttendanceChart | undefined {
  const m = messagesIn(lang);
  const words = m.figures.attendance;
  const result = attendance(graph, clock());
  const collate = inDictionaryOrder(lang);
  const presences = result.presences.toSorted(
    (a, b) => countOf(b) - countOf(a) || collate(nameOf(a.organisation, lang).text, nameOf(b.organisation, lang).text),
  );
  if (presences.length === 0) return undefined;
  const shown = foremost(presences, countOf, room.picture);
  const listed = foremost(presences, countOf, presences.length > room.whole ? room.table : room.whole);
  const counts = shown.map(({ attended }) => yearsOfMeetings(attended));
  const axis = yearsBetween(counts.flatMap((each) => [...each.keys()].filter((year) => year !== undated).map(Number)));
  const top = Math.max(1, ...counts.flatMap((each) => [...each].flatMap(([year, n]) => (year === undated ? [] : n))));
  return {
    name: words.name,
    title: finding(result, lang),
    caption: words.caption(
      numberText(result.meetings, lang),
      m.count.meeting(listingOfKind(graph, 'meeting').records.length),
    ),
    notes: restNotes(shown.length, listed.length, presences.length, lang),
    labels: columnLabels(axis.map(({ first, last }) => (first === last ? String(first) : '…'))),
    rows: shown.map((presence, at) => ({
      name: linkTo(presence.organisation, lang),
      strip: dotStrip(
        axis.map(({ first }) => {
          const count = counts[at]?.get(String(first)) ?? 0;
          return { count, text: `${first}: ${m.count.meeting(count)}` };
        }),
        top,
      ),
      count: m.count.meeting(countOf(presence)),
      words: yearsText(presence, lang),
    })),
    table: tableOf(listed, lang),
  };
}

/** Attendance at meetings as of the clock of the build; undefined where no source names anybody. */
export const attendanceChart = oncePerBuild(drawn);
