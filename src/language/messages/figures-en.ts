/** The words of the pictures in English. A finding is given its numbers as they are written. */
export const figuresEn = {
  table: 'The same figures as a table',
  year: 'Year',
  together: 'All',
  timeline: {
    name: 'Year by year',
    table: 'Records by year and kind',
    none: 'Nothing in the record has a date yet, so that there is no timeline.',
    only: (year: string) => `The only record is of ${year}`,
    all: (records: string, year: string) => `All ${records} are of ${year}`,
    one: (year: string, count: string, records: string) =>
      `The record holds more of ${year} than of any other year: ${count} of ${records}`,
    few: (years: string, count: string, records: string) =>
      `The record holds more of ${years} than of other years: ${count} each, of ${records}`,
    many: (years: string, count: string) => `No year stands out: the highest number, ${count}, is that of ${years}`,
    even: (years: string, count: string) => `No year stands out: ${count} in each of ${years}`,
    caption:
      'A record is counted in the year under which lists show it: that of the event, or that of the first report where no source dates the event. The picture shows what this record holds, not everything that happened.',
    undated: (records: string) => `Not drawn, as no source gives a date: ${records}.`,
    each: 'Each mark is one record.',
    eachOf: (count: string) => `Each mark stands for up to ${count} records of its kind.`,
    gap: 'nothing recorded',
    more: 'More figures: who took part, what money was announced',
  },
  attendance: {
    name: 'Who took part',
    table: 'Meetings in which organisations took part, by year',
    none: 'No source names an organisation that took part in a meeting yet.',
    one: (name: string, count: string, meetings: string) =>
      `Most often recorded as taking part: ${name}, in ${count} of ${meetings}`,
    few: (names: string, count: string, meetings: string) =>
      `Most often recorded as taking part: ${names}, each in ${count} of ${meetings}`,
    many: (organisations: string, count: string, meetings: string) =>
      `No organisation stands out: the highest number, ${count} of ${meetings}, is that of ${organisations}`,
    caption: (named: string, all: string) =>
      `Counted is each meeting at which, by a source’s word, the organisation took part; for ${named} of ${all} at least one is named. Not counted are those who only organised it or are only mentioned, nor officials who spoke. That a source is silent does not mean that somebody was absent.`,
    rest: (shown: string, all: string) =>
      `The picture shows ${shown} of ${all}, the most often present; the table has all of them.`,
    cut: (shown: string, listed: string, all: string) =>
      `The picture shows ${shown} of ${all}, the most often present, and the table ${listed}. How often each of the others took part is on its own page.`,
    organisation: 'Organisation',
    attended: 'All',
    organised: 'Organised',
    undated: 'no date',
  },
  money: {
    name: 'Announced money',
    table: 'Sums by programme and call',
    none: 'No source names a sum of money yet.',
    only: (sum: string) => `The only sum that a source names: ${sum}`,
    one: (sum: string) => `The largest sum that a source names: ${sum}`,
    several: (sums: string) => `The largest sums that sources name, each in its own currency: ${sums}`,
    caption:
      'Each bar is one sum as one source put it on one day; a line between two ends is a range. Sums overlap, since a grant is part of a budget, and the same money may be named twice. So they are neither added up nor converted.',
    rest: (shown: string, all: string) =>
      `The picture shows ${shown} of ${all}, the largest; the table has all of them.`,
    cut: (shown: string, all: string) =>
      `The picture and the table show ${shown} of ${all}, the largest. The others are on the pages of their calls.`,
    currency: {
      HUF: 'Hungarian forints',
      EUR: 'Euros',
      CHF: 'Swiss francs',
      USD: 'US dollars',
      GBP: 'Pounds sterling',
    },
    noProgramme: 'No programme named',
    kind: {
      offered: 'Offered by the funder',
      requested: 'Requested by applicants',
      awarded: 'Awarded',
      cost: 'Cost of the whole project',
      unstated: 'Kind not stated',
    },
    named: {
      consultation: 'named during a consultation',
      forecast: 'named ahead of the call',
      open: 'named while the call was open',
      amended: 'named when the call was amended',
      closed: 'named after the call had closed',
      awarded: 'named with the result',
      withdrawn: 'named with the withdrawal',
    },
    noStage: 'stage not stated',
    call: 'Call',
    programme: 'Programme',
    what: 'What for',
    kindName: 'Kind of sum',
    stage: 'When it was named',
    day: 'Day',
    sum: 'Sum',
  },
};

export type Figures = typeof figuresEn;
