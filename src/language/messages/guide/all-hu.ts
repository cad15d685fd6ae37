import type { RuleName } from './all-en.ts';
import { fieldGuideHu } from './field-hu.ts';
import { folderGuideHu } from './folder-hu.ts';
import { privacyGuideHu } from './privacy-hu.ts';
import { proseGuideHu } from './prose-hu.ts';
import { recordGuideHu } from './record-hu.ts';
import { tagGuideHu } from './tag-hu.ts';
import { wordsGuideHu } from './words-hu.ts';

/** What each rule asks for, in Hungarian, in the order of the handbook. */
export const guideHu: Record<RuleName, string> = {
  ...folderGuideHu,
  ...fieldGuideHu,
  ...recordGuideHu,
  ...wordsGuideHu,
  ...proseGuideHu,
  ...tagGuideHu,
  ...privacyGuideHu,
};
