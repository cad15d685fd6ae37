import { type Features, type HastNode, markdownToHast, mdxToHast } from 'satteri';
import type { ProseFlaw } from './flaw.ts';
import { syntaxFlaw } from './syntax-flaw.ts';
import type { Vocabulary } from './vocabulary.ts';

// Footnote ids begin with two hyphens after the s: no heading's id does, so the two never meet.
const features: Features = {
  smartPunctuation: true,
  gfm: { footnotes: { clobberPrefix: 's--', backLabel: '{reference}' } },
};

/**
 * The HTML tree of a file, front matter left out, positions those of the file.
 * The parser gives up at the first mistake of syntax, so there is one such flaw at most.
 */
export function parse(
  source: string,
  format: 'mdx' | 'md',
  vocabulary: Vocabulary,
): { tree: HastNode; flaw?: ProseFlaw } {
  const toHast = format === 'mdx' ? mdxToHast : markdownToHast;
  try {
    return { tree: toHast(source, { features, position: true }) };
  } catch (error) {
    const flaw = error instanceof Error ? syntaxFlaw(error.message, source, vocabulary) : undefined;
    if (flaw === undefined) throw error;
    return { tree: { type: 'root', children: [] }, flaw };
  }
}
