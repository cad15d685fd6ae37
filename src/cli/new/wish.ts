import type { Bilingual, Locale } from '../../language/locales.ts';
import type { RecordKind } from '../../model/kinds.ts';

/** What somebody wants to begin, as far as it has been given. Everything is named by id. */
export interface Wish {
  kind: RecordKind;
  /** When it was: the day of a meeting, the start of a campaign, the opening of a call. A month or year will do. */
  date?: string;
  end?: string;
  deadline?: string;
  type?: string;
  forums: string[];
  organisers: string[];
  participants: string[];
  officials: string[];
  places: string[];
  topics: string[];
  programme?: string;
  titles: Partial<Bilingual>;
  original?: Locale;
  /** The name of the folder, where it is not to be made from date and title. */
  id?: string;
}

/** A wish that can be written. */
export type FullWish = Wish & { titles: Bilingual; original: Locale };
