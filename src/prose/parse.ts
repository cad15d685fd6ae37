import { type Features, type HastNode, markdownToHast, mdxToHast } from 'satteri';
import type { Locale } from '../language/locales.ts';
import type { ProseFlaw } from './flaw.ts';
import { asMeant } from './meaning/as-meant.ts';
import { nestingFlaw } from './nesting-flaw.ts';
import { sizeFlaws } from './size-flaws.ts';
import { syntaxFlaw } from './syntax-flaw.ts';
import type { Vocabulary } from './vocabulary.ts';

// Footnote ids begin with two hyphens after the s: no heading's id does, so the two never meet.
const features: Features = {
  smartPunctuation: true,
  gfm: { footnotes: { clobberPrefix: 's--', backLabel: '{reference}' } },
};

const empty = (): HastNode => ({ type: 'root', children: [] });

/**
 * The HTML tree of a file, front matter left out, positions those of the file.
 * The parser gives up at the first mistake of syntax, so there is one such flaw at most; it is not given a text that is
 * too large for it.
 */
export function parse(
  source: string,
  format: 'mdx' | 'md',
  vocabulary: Vocabulary,
  lang: Locale,
): { tree: HastNode; flaws: ProseFlaw[] } {
  const flaws = sizeFlaws(source);
  if (flaws.length > 0) return { tree: empty(), flaws };
  const toHast = format === 'mdx' ? mdxToHast : markdownToHast;
  try {
    const tree = toHast(source, { features, position: true });
    const deep = nestingFlaw(tree);
    if (deep) return { tree: empty(), flaws: [deep] };
    asMeant(tree, source, lang);
    return { tree, flaws: [] };
  } catch (error) {
    const flaw = error instanceof Error ? syntaxFlaw(error.message, source, vocabulary) : undefined;
    if (flaw === undefined) throw error;
    return { tree: empty(), flaws: [flaw] };
  }
}
