import { nearest } from '../../language/nearest.ts';
import type { Reading } from '../reading.ts';
import { sectionOf } from '../sections.ts';

/** Links to a section of the same text: the section must be there. */
export function judgeJumps(reading: Reading, ids: ReadonlySet<string>): void {
  for (const { target, line, column } of reading.jumps) {
    const wanted = sectionOf(target);
    if (ids.has(wanted)) continue;
    const near = nearest(wanted, ids);
    reading.flaws.push({
      line,
      column,
      claim: 'unknown-section',
      sentence: `The link ${target} leads to a heading that is not in this text.`,
      remedy: near
        ? `Did you mean #${near.slice(2)}?`
        : 'Write # and the words of the heading in small letters, without accents, with hyphens between them.',
    });
  }
}
