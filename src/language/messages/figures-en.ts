/** The words of the pictures in English. A finding is given its numbers as they are written. */
export const figuresEn = {
  table: 'The same figures as a table',
  year: 'Year',
  together: 'Total',
  timeline: {
    name: 'Year by year',
    table: 'Records by year and kind',
    none: 'No record has a date yet, so there is no timeline.',
    only: (year: string) => `The only record is from ${year}`,
    all: (records: string, year: string) => `All ${records} are from ${year}`,
    one: (year: string, count: string, records: string) => `${year} stands out: ${count} of ${records}`,
    few: (years: string, count: string, records: string) => `${years} stand out: ${count} each, of ${records}`,
    many: (years: string, count: string) => `No year stands out: ${years} each have the highest number, ${count}`,
    even: (years: string, count: string) => `No year stands out: ${count} in each of ${years}`,
    caption:
      'Each item is counted in the year under which lists show it: the year of the event, or of the first report if no source dates the event. The chart shows what this record holds, not everything that happened.',
    undated: (records: string) => `Not shown, because no source gives a date: ${records}.`,
    each: 'Each mark is one record.',
    eachOf: (count: string) => `Each mark stands for up to ${count} records of its kind.`,
    gap: 'no records',
    more: 'More figures: who took part, what funding was announced',
  },
  attendance: {
    name: 'Who took part',
    table: 'Meetings in which organisations took part, by year',
    none: 'No source yet names an organisation that took part in a meeting.',
    one: (name: string, count: string, meetings: string) => `Took part most often: ${name}, in ${count} of ${meetings}`,
    few: (names: string, count: string, meetings: string) =>
      `Took part most often: ${names}, each in ${count} of ${meetings}`,
    many: (organisations: string, count: string, meetings: string) =>
      `No organisation stands out: ${organisations} share the highest number, ${count} of ${meetings}`,
    caption: (named: string, all: string) =>
      `We count a meeting when a source says the organisation took part; for ${named} of ${all}, sources name at least one organisation that took part. We do not count organisations that only organised it or are only mentioned, or officials who spoke. An organisation that no source mentions may still have been at a meeting.`,
    rest: (shown: string, all: string) =>
      `The chart shows the ${shown} of ${all} that took part most often; the table has all of them.`,
    cut: (shown: string, listed: string, all: string) =>
      `The chart shows the ${shown} of ${all} that took part most often, the table ${listed}. The pages of the others say how often each took part.`,
    organisation: 'Organisation',
    attended: 'Total',
    organised: 'Organised',
    undated: 'no date',
  },
  money: {
    name: 'Funding announced',
    table: 'Sums by programme and call',
    none: 'No source has named a sum yet.',
    only: (sum: string) => `The only sum that a source names: ${sum}`,
    one: (sum: string) => `The largest sum that a source names: ${sum}`,
    several: (sums: string) => `The largest sums that sources name, each in its own currency: ${sums}`,
    caption:
      'Each bar is one sum as one source gave it on one day; a line between two ends is a range. Sums overlap, because a grant is part of a budget and the same money may be named twice. So we neither add them up nor convert them.',
    rest: (shown: string, all: string) => `The chart shows the largest ${shown} of ${all}; the table has all of them.`,
    cut: (shown: string, all: string) =>
      `The chart and the table show the largest ${shown} of ${all}. The others are on the pages of their calls.`,
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
      forecast: 'named before the call',
      open: 'named while the call was open',
      amended: 'named when the call was amended',
      closed: 'named after the call had closed',
      awarded: 'named with the result',
      withdrawn: 'named with the withdrawal',
    },
    noStage: 'stage not stated',
    call: 'Call',
    programme: 'Programme',
    what: 'Purpose',
    kindName: 'Kind of sum',
    stage: 'When it was named',
    day: 'Day',
    sum: 'Sum',
  },
};

export type Figures = typeof figuresEn;
