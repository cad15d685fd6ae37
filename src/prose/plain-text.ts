import type { HastNode } from 'satteri';
import type { Locale } from '../language/locales.ts';
import { proseLines } from './prose-lines.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of a node without mark-up, its lines parted by line ends; see `proseLines`. */
export const plainText = (node: HastNode, vocabulary: Vocabulary, lang?: Locale): string =>
  proseLines(node, vocabulary, lang)
    .map(({ text }) => text)
    .join('\n');
