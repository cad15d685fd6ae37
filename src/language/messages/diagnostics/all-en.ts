import { agreementEn } from './agreement-en.ts';
import { fieldsEn } from './fields-en.ts';
import { flawsEn } from './flaws-en.ts';
import { foldersEn } from './folders-en.ts';
import { formsEn } from './forms-en.ts';
import type { DiagnosticParams } from './params.ts';
import { proseEn } from './prose-en.ts';
import { recordsEn } from './records-en.ts';
import { signsEn } from './signs-en.ts';
import { slipsEn } from './slips-en.ts';
import { tagsEn } from './tags-en.ts';
import type { WordingOf } from './wording.ts';
import { wordsEn } from './words-en.ts';
import { yamlEn } from './yaml-en.ts';

/** The wording of every diagnostic in English. */
export const diagnosticsEn: WordingOf<DiagnosticParams> = {
  ...yamlEn,
  ...signsEn,
  ...fieldsEn,
  ...formsEn,
  ...foldersEn,
  ...recordsEn,
  ...wordsEn,
  ...slipsEn,
  ...flawsEn,
  ...agreementEn,
  ...proseEn,
  ...tagsEn,
};
