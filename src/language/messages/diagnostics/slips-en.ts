import type { Holding, SlipParams } from './slips.ts';
import type { WordingOf } from './wording.ts';

const formatNames: Partial<Record<Holding, string>> = {
  program: 'a program',
  page: 'a web page or drawing, which may contain a program',
  zip: 'a packed folder',
  archive: 'a packed folder',
  doc: 'an old office file, which may contain macros',
  text: 'plain text',
  other: 'of another kind',
};

/** Formats of which only the name has to be put right. */
const isPublished = (format: Holding) => !(format in formatNames) || format === 'text';

/** What was not meant for readers. */
export const slipsEn: WordingOf<SlipParams> = {
  'unfinished-text': ({ written }) => [
    `The text is not finished: readers would see “${written}”.`,
    `Delete “${written}”, or write what belongs there.`,
  ],
  'marks-of-other-program': ({ written, meant }) => [
    `“${written}” has the marks of another program, which readers would see.`,
    `Write “${meant}” instead of “${written}”.`,
  ],
  'garbled-word': ({ written, meant }) => [
    `Letters of “${written}” were lost when the text was scanned or converted.`,
    meant === undefined
      ? 'Look the word up in the original, and write it in full.'
      : `Write “${meant}” instead of “${written}”.`,
  ],
  'copied-words': ({ field, lang }) => [
    `“${field.join(' › ')}” is the same in both languages, and it is ${lang === 'en' ? 'Hungarian' : 'English'}.`,
    `Write it in ${lang === 'en' ? 'English' : 'Hungarian'}.`,
  ],
  'weekday-differs': ({ written, meant, day }) => [
    `The text says ${written}, but ${day} is another day of the week.`,
    `Write “${meant}” instead of “${written}”, or correct the date.`,
  ],
  'time-differs': ({ time, day, fact }) => [
    `The text says ${time}, but the time in the facts for ${day} is ${fact}.`,
    'Correct the one that is wrong.',
  ],
  'picture-of-entry': (params) => [
    'A link to a record or an entry begins with an exclamation mark, which is for pictures.',
    `Write “${params.meant}” instead of “${params.written}”.`,
  ],
  'duplicate-name': ({ id, other }) => [
    `“${id}” and “${other}” have the same name, so that readers cannot tell them apart.`,
    `Delete “${id}”, and write ${other} wherever it is named; or give the two different names.`,
  ],
  'duplicate-source': ({ id, first }) => [
    `“${id}” and “${first}” are the same page, read on the same day.`,
    `Delete the source “${id}”, and cite “${first}” instead.`,
  ],
  'office-of-future': ({ last, today }) => [
    `The office was seen in ${last}, which is in the future.`,
    `Write the last year for which a source shows it, ${today} or earlier.`,
  ],
  'empty-attachment': () => ['The file is empty.', 'Put the file here again, or remove it.'],
  'file-of-other-kind': ({ extension, format }) => [
    `The name ends in .${extension}, but the file is ${formatNames[format] ?? `a .${format} file`}.`,
    isPublished(format)
      ? `Rename the file so that its name ends in .${format === 'text' ? 'txt' : format}, and use the new name where it is named; or save it as .${extension}.`
      : `Remove it, or replace it with a true .${extension} file.`,
  ],
};
