import { agreementHu } from './agreement-hu.ts';
import { fieldsHu } from './fields-hu.ts';
import { flawsHu } from './flaws-hu.ts';
import { foldersHu } from './folders-hu.ts';
import { formsHu } from './forms-hu.ts';
import type { DiagnosticParams } from './params.ts';
import { proseHu } from './prose-hu.ts';
import { recordsHu } from './records-hu.ts';
import { signsHu } from './signs-hu.ts';
import { slipsHu } from './slips-hu.ts';
import { tagsHu } from './tags-hu.ts';
import type { WordingOf } from './wording.ts';
import { wordsHu } from './words-hu.ts';
import { yamlHu } from './yaml-hu.ts';

/** The wording of every diagnostic in Hungarian. */
export const diagnosticsHu: WordingOf<DiagnosticParams> = {
  ...yamlHu,
  ...signsHu,
  ...fieldsHu,
  ...formsHu,
  ...foldersHu,
  ...recordsHu,
  ...wordsHu,
  ...slipsHu,
  ...flawsHu,
  ...agreementHu,
  ...proseHu,
  ...tagsHu,
};
