import { fieldGuideEn } from './field-en.ts';
import { folderGuideEn } from './folder-en.ts';
import { privacyGuideEn } from './privacy-en.ts';
import { proseGuideEn } from './prose-en.ts';
import { recordGuideEn } from './record-en.ts';
import { tagGuideEn } from './tag-en.ts';
import { wordsGuideEn } from './words-en.ts';

/** What each rule asks for, in English, in the order of the handbook. */
export const guideEn = {
  ...folderGuideEn,
  ...fieldGuideEn,
  ...recordGuideEn,
  ...wordsGuideEn,
  ...proseGuideEn,
  ...tagGuideEn,
  ...privacyGuideEn,
};

/** The name of a rule: `kind/claim`; those about fields are the same for every kind of thing. */
export type RuleName = keyof typeof guideEn;
