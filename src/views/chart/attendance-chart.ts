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
import type { Chart } from './chart-table.ts';

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

/** Counts by year in words, oldest first, each in one inline: “2014: 1, 2021: 2”. */
function yearsText({ attended }: Presence, lang: Locale): string {
  const { undated: none } = messagesIn(lang).figures.attendance;
  return [...yearsOfMeetings(attended)]
    .sort(([a], [b]) => (a === undated ? 1 : b === undated ? -1 : a.localeCompare(b)))
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
        axis.map(({ first }) => counts[at]?.get(String(first)) ?? 0),
        top,
      ),
      count: numberText(countOf(presence), lang),
      words: yearsText(presence, lang),
    })),
    table: {
      caption: words.name,
      columns: [{ text: words.organisation }, { text: words.attended }, { text: words.organised, isNumber: true }],
      groups: [
        {
          rows: listed.map((presence) => ({
            head: linkTo(presence.organisation, lang),
            cells: [
              { text: numberText(countOf(presence), lang), aside: yearsText(presence, lang) },
              { text: numberText(presence.organised, lang), isNumber: true },
            ],
          })),
        },
      ],
    },
  };
}

/** Attendance at meetings as of the clock of the build; undefined where no source names anybody. */
export const attendanceChart = oncePerBuild(drawn);
