/** The words of calendars in English. */
export const calendarEn = {
  calendar: {
    opening: (title: string) => `Opens: ${title}`,
    phase: (phase: string, title: string) => `${phase} (${title})`,
    deadline: (purpose: string, title: string) => `${purpose}: ${title}`,
    formerly: (moments: string) => `Formerly: ${moments}`,
    about: (name: string) =>
      `${name}: dates known to the day, with reminders two weeks before each deadline and again two days before it.`,
    name: 'Calendar',
    remind: 'Remind me',
    add: 'Add the dates to a calendar',
    subscribe: 'Subscribe',
    title: 'Calendars',
    text: 'Subscribe to a calendar, and its dates appear in yours: meetings, campaigns, openings and deadlines of calls. If a deadline moves, so does the entry; anything cancelled is crossed out, not deleted. If you download a calendar file instead, it does not update.',
    entries:
      'Every organisation and programme has a calendar of its own, below the list of records; every record with a date has one, too.',
    limit:
      'A calendar holds the latest 500 records; the calendar of an organisation or programme holds the latest 100. Dates are left out if only the month or year is known.',
  },
};

export type CalendarMessages = typeof calendarEn;
