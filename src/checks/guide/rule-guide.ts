import { fieldGuide } from './field-guide.ts';
import { folderGuide } from './folder-guide.ts';
import type { RuleGuide } from './guide.ts';
import { privacyGuide } from './privacy-guide.ts';
import { proseGuide } from './prose-guide.ts';
import { recordGuide } from './record-guide.ts';
import { tagGuide } from './tag-guide.ts';
import { wordsGuide } from './words-guide.ts';

/** Everything that a check can say, in the order of the handbook. */
export const ruleGuide: readonly RuleGuide[] = [
  ...folderGuide,
  ...fieldGuide,
  ...recordGuide,
  ...wordsGuide,
  ...proseGuide,
  ...tagGuide,
  ...privacyGuide,
];
