import { locales } from '../../language/locales.ts';
import type { Claim, RecordRule } from '../rule.ts';
import { summingFields } from '../stated-in-texts.ts';
import type { WordsSubject } from '../subject.ts';
import { datesIn } from '../traces/dates.ts';

interface Dated {
  start?: string | undefined;
  end?: string | undefined;
  opening?: string | undefined;
  deadlines?: { at: string }[];
}

/** The days that the facts give to the thing itself, each with its field. */
function ownDays({ start, end, opening, deadlines = [] }: Dated): [field: string, day: string][] {
  const dates = [['start', start], ['end', end], ['opening', opening], ...deadlines.map(({ at }) => ['deadlines', at])];
  return dates.flatMap(([field = '', date]) => (date && date.length >= 10 ? [[field, date.slice(0, 10)]] : []));
}

/** Whether two days are of the same month, so that one is probably the other, mistyped. */
const isNearby = (one: string, other: string) => one !== other && one.slice(0, 7) === other.slice(0, 7);

/** A date of a text, with where it is. */
interface Stated {
  date: string;
  words: string;
  at: Pick<Claim, 'path' | 'position'>;
}

/** The dates of a text, by what has them: each field that sums it up, and its body. */
function datesByPart({ words, traces }: WordsSubject): Stated[][] {
  const ofFields = summingFields.map((field) =>
    datesIn(words?.[field] ?? '').map(({ date, text }) => ({ date, words: text, at: { path: [field] } })),
  );
  const ofBody = traces.dates.map(({ date, text, line, column }) => ({
    date,
    words: text,
    at: { position: { line, column } },
  }));
  return [...ofFields, ofBody];
}

/** The day after which a folder is named. */
const dayOfFolder = (file: string) => /\/(\d{4}-\d\d-\d\d)-[^/]+\/[^/]+$/.exec(file)?.[1];

/**
 * Words and facts give the same day to the same thing. Reported only where no fact has the date of the words, and these
 * have a day of the facts in another year and not the right one as well; or where a part of a text has one date alone of
 * a month in which the facts have a day that this part does not have, outside what the record spans.
 */
export const datesAgree: RecordRule = {
  name: 'words/date-differs',
  scope: 'record',
  severity: 'note',
  judge: ({ facts, file, texts }) => {
    const own = ownDays(facts as Dated);
    const { start, end } = facts as Dated;
    // Which of the two is wrong is asked where they are.
    if (start && end && end < start) return [];
    const days = own.map(([, day]) => day).sort();
    // Where folder and words agree, the fact is wrong, and it is reported there.
    const known = JSON.stringify(facts) + dayOfFolder(file);
    const isWithin = (date: string) => days.length > 1 && date >= (days[0] ?? '') && date <= (days.at(-1) ?? '');
    const differing = (text: WordsSubject, stated: Stated, field: string, day: string): Claim => ({
      file: text.file,
      ...stated.at,
      code: 'date-differs',
      params: { words: stated.words, field, day },
    });
    return locales.flatMap((lang) => {
      const text = texts[lang];
      if (!text) return [];
      const parts = datesByPart(text);
      const given = new Set(parts.flat().map(({ date }) => date));
      const nearby = parts.flatMap((part) =>
        part.flatMap((stated): Claim[] => {
          if (known.includes(stated.date) || isWithin(stated.date)) return [];
          const other = own.find(([, day]) => isNearby(day, stated.date));
          // A report names other days besides its own; what it says of a deadline is that of the call.
          const isCalls = other?.[0] === 'deadlines' || other?.[0] === 'opening';
          if (!other || (stated.at.position && !isCalls)) return [];
          if (part.some(({ date }) => date !== stated.date && isNearby(date, stated.date))) return [];
          return part.some(({ date }) => date === other[1]) ? [] : [differing(text, stated, ...other)];
        }),
      );
      const inOtherYear = parts.flat().flatMap((stated): Claim[] => {
        const other = own.find(([, day]) => day.slice(4) === stated.date.slice(4) && !given.has(day));
        return other && !known.includes(stated.date) ? [differing(text, stated, ...other)] : [];
      });
      return [...nearby, ...inOtherYear];
    });
  },
};
