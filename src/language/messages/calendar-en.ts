/** The words of calendars in English. */
export const calendarEn = {
  calendar: {
    opening: (title: string) => `Opens: ${title}`,
    phase: (phase: string, title: string) => `${phase} (${title})`,
    deadline: (purpose: string, title: string) => `${purpose}: ${title}`,
    formerly: (moments: string) => `Formerly: ${moments}`,
    about: (name: string) => `${name}: dates known to the day. Deadlines remind two weeks and two days before.`,
    name: 'Calendar',
    remind: 'Remind me',
    add: 'Add the dates to a calendar',
    subscribe: 'Subscribe',
    title: 'Calendars',
    text: 'Subscribe to a calendar, and its dates are in yours: meetings, campaigns, openings and deadlines of calls. Where a deadline moves, the entry moves with it; what is called off is crossed out, not deleted. A file that you only open once stays as it is.',
    entries:
      'Every organisation and programme has a calendar of its own, below the list of records; every record with a date has one, too.',
    limit:
      'A calendar holds the 500 latest records, that of an organisation or programme the 100 latest; dates of which only the month or year is known are not in it.',
  },
};

export type CalendarMessages = typeof calendarEn;
