import { nearest } from '../../language/nearest.ts';
import type { Reading } from '../reading.ts';
import { sectionOf } from '../sections.ts';

/** Links to a section of the same text: the section must be there. */
export function judgeJumps(reading: Reading, ids: ReadonlySet<string>): void {
  for (const { target, line, column } of reading.jumps) {
    const wanted = sectionOf(target);
    if (ids.has(wanted)) continue;
    const near = nearest(wanted, ids);
    const params = { target, meant: near && `#${near.slice(2)}` };
    reading.flaws.push({ line, column, claim: 'unknown-section', code: 'unknown-section', params });
  }
}
