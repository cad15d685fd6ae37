import type { Bilingual, Locale } from '../../language/locales.ts';
import type { RecordKind } from '../../model/kinds.ts';

/** What an editor gives for a new record. Organisations, people and other entries are named by id. */
export interface RecordInput {
  kind: RecordKind;
  /** When it was: the day of a meeting, the start of a campaign, the opening of a call. A month or year is enough. */
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

/** An input from which a record can be written. */
export type CheckedInput = RecordInput & { titles: Bilingual; original: Locale };
