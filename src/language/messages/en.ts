import { numberText } from '../numbers.ts';
import { calendarEn } from './calendar-en.ts';
import { citeEn } from './cite-en.ts';
import { counted } from './counted.ts';
import { dataEn } from './data-en.ts';
import { feedEn } from './feed-en.ts';
import { figuresEn } from './figures-en.ts';
import { frameEn } from './frame-en.ts';
import { recordEn } from './record-en.ts';
import { revisionEn } from './revision-en.ts';
import { searchEn } from './search-en.ts';
import { termsEn } from './terms-en.ts';

/** Every word of the interface in English; the shape that the other language follows. */
export const en = {
  ...termsEn,
  ...calendarEn,
  ...citeEn,
  ...feedEn,
  ...frameEn,
  ...recordEn,
  ...revisionEn,
  language: { name: 'English', other: 'Magyar', switch: 'Language' },
  section: {
    meeting: 'Meetings',
    campaign: 'Campaigns',
    'funding-call': 'Funding calls',
    organisation: 'Organisations',
    person: 'People in office',
    topic: 'Topics',
    programme: 'Programmes',
    document: 'Documents',
    term: 'Glossary',
    archive: 'Archive',
    search: 'Search',
    figures: 'The record in figures',
    data: 'Data',
    follow: 'Follow the record',
    corrections: 'Corrections',
  },
  sectionIntro: {
    meeting: 'Sessions of the forums, conferences, consultations and visits, newest first.',
    campaign: 'Campaigns, plays, festival tents and annual awareness days, newest first.',
    'funding-call': 'Calls and notices of funding, newest first. The funder’s own page is always the authority.',
    organisation: 'Forums, public bodies, international organisations and NGOs that appear in the record.',
    person: 'People who appear in the record as holders of an office, with the years in which sources show them in it.',
    topic: 'What the record is about.',
    programme: 'The funds from which projects are paid.',
    document: 'Reports, strategies and laws that records refer to.',
    term: 'Words of the field, explained.',
    archive: 'Everything in the record, year by year.',
    figures:
      'What was when, who took part, and what money was announced: counted from the record itself, drawn and as tables.',
    data: 'The whole record for tables, programs and research: complete, without a key, in both languages.',
  },
  count: {
    records: (count: number) => counted(count, 'record', 'records'),
    newest: (shown: number, count: number) =>
      `The newest ${numberText(shown, 'en')} of ${numberText(count, 'en')} records`,
    range: (first: number, last: number, count: number) =>
      `${numberText(first, 'en')}–${numberText(last, 'en')} of ${numberText(count, 'en')} records`,
    mostNamed: (shown: number, count: number) =>
      `The ${numberText(shown, 'en')} of ${numberText(count, 'en')} that most records name`,
    entries: (count: number) => counted(count, 'entry', 'entries'),
    meeting: (count: number) => counted(count, 'meeting', 'meetings'),
    campaign: (count: number) => counted(count, 'campaign', 'campaigns'),
    'funding-call': (count: number) => counted(count, 'funding call', 'funding calls'),
    organisation: (count: number) => counted(count, 'organisation', 'organisations'),
    years: (count: number) => counted(count, 'year', 'years'),
    sums: (count: number) => counted(count, 'sum', 'sums'),
  },
  list: {
    byYear: 'By year',
    around: 'Neighbouring years',
    year: (section: string, year: string) => `${section}, ${year}`,
    undated: 'Without a date',
    undatedOf: (section: string) => `${section} without a date`,
    monthless: (year: string) => `${year}, month unknown`,
    page: (title: string, page: string) => `${title}, page ${page}`,
    byMonth: 'By month',
    byPage: 'Pages',
    byLetter: 'By first letter',
    under: (whole: string, part: string) => `${whole}: ${part}`,
    otherLetter: 'Other',
    byKind: 'By kind',
    previous: 'Earlier',
    next: 'Later',
    empty: 'Nothing has been recorded here yet.',
    reported: (date: string) => `reported ${date}`,
    since: (date: string) => `since ${date}`,
    open: 'Open calls',
    running: 'Running campaigns',
    rest: {
      campaign: (shown: string, all: string) =>
        `The newest ${shown} of ${all}. The others are in the lists of the years in which they began.`,
      'funding-call': (shown: string, all: string) =>
        `The ${shown} of ${all} that close next. The others are in the lists of their years.`,
    },
    onlyIn: { en: 'in English only', hu: 'in Hungarian only' },
  },
  home: {
    latest: 'What was agreed last',
    latestNone: 'No session has been recorded yet.',
    running: 'What is running',
    runningNone: 'No campaign known to us is running.',
    lastCampaigns: 'The latest in the record',
    calls: 'Which calls are open',
    callsNone: 'No call known to us is open.',
    funders: 'Look at the funders’ own pages',
    help: 'Where to find help',
    recent: 'Newest in the record',
    reach: (day: string, session: string) =>
      `Compiled from public sources read up to ${day}; the latest forum session known to us is of ${session}.`,
    ways: 'All of the record',
    all: { meeting: 'All meetings', campaign: 'All campaigns', 'funding-call': 'All funding calls' },
    allCurrent: { campaign: 'All running campaigns', 'funding-call': 'All open calls' },
    moreHelp: 'More about help, and about the traces of a visit',
  },
  entry: {
    named: 'In the record',
    namedNone: 'No record refers to it yet.',
    abbreviation: 'Abbreviation',
    otherName: 'In Hungarian',
    kind: 'Kind',
    since: 'Since',
    until: 'Until',
    formerNames: 'Former names',
    partOf: 'Part of',
    members: 'Members',
    website: 'Website',
    offices: 'Offices',
    seen: (years: string) => `seen in sources of ${years}`,
    managers: 'Managed by',
    period: 'Period',
    decisions: 'Decisions',
    number: 'Number',
    publisher: 'Published by',
    edition: 'Edition',
    year: 'Year',
    announced: 'Announced for',
    published: 'Published',
    language: 'Language',
    read: 'Read it',
    source: 'Source of these facts',
    money: 'Money announced',
    samePublisher: 'By the same publisher',
    belongs: 'Includes',
    all: (count: string) => `All ${count}`,
    sameOffice: 'In the same office',
    span: (first: string, last: string) => `– first ${first}, last ${last}`,
    roles: (roles: string) => `Named as: ${roles}`,
    role: (role: string) => `Role: ${role}`,
  },
  translation: {
    missing: 'This record has not been written in English yet.',
    lead: 'It can be read in Hungarian:',
    stale: 'The Hungarian original has changed since this text was written; it may lag behind.',
    notCompared: 'Nobody has confirmed yet that this text agrees with the Hungarian original.',
  },
  removed: {
    title: (number: string) => `${number} was removed`,
    text: (day: string) => `This record was removed on ${day}.`,
    was: (title: string) => `Its title was “${title}”.`,
  },
  moved: {
    title: (title: string, from: string) => `${title} – formerly ${from}`,
    text: 'This page has a new address.',
    lead: 'It is now here:',
  },
  draft: 'Draft. It is seen in this preview only.',
  help: {
    danger: 'In danger? Call',
    publishedBy: (by: string, date: string) => `as published by ${by}, ${date}`,
    publishedByUndated: (by: string) => `as published by ${by}`,
    checked: (by: string, on: string) => `checked by ${by} on ${on}`,
    hours: 'Hours',
    languages: 'Languages',
  },
  search: searchEn,
  figures: figuresEn,
  data: dataEn,
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page has moved.',
  },
};

export type Messages = typeof en;
