import type { Locale } from '../../locales.ts';
import type { FieldPath, NoParams } from './wording.ts';

/** What the first bytes of a file show it to be. */
export type Holding =
  | 'program'
  | 'page'
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'odp'
  | 'epub'
  | 'zip'
  | 'doc'
  | 'rtf'
  | 'jpg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'tif'
  | 'avif'
  | 'mp3'
  | 'mp4'
  | 'archive'
  | 'text'
  | 'other';

/** What texts and files hold that was not meant. */
export interface SlipParams {
  'unfinished-text': { written: string };
  'marks-of-other-program': { written: string; meant: string };
  'garbled-word': { written: string; meant: string | undefined };
  'copied-words': { field: FieldPath; lang: Locale };
  'weekday-differs': { written: string; meant: string; day: string };
  'time-differs': { time: string; day: string; fact: string };
  'picture-of-entry': { written: string; meant: string };
  'duplicate-name': { id: string; other: string };
  'duplicate-source': { id: string; first: string };
  'office-of-future': { last: string; today: string };
  'empty-attachment': NoParams;
  'file-of-other-kind': { extension: string; format: Holding };
}
