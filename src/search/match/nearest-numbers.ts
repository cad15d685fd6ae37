import { recordHomes, recordKinds } from '../../model/kinds.ts';
import { parseReferenceNumber } from '../../site/reference-number.ts';

/** What reference numbers are ordered by: year, then serial number. */
function rankOf(number: string): number {
  const parsed = parseReferenceNumber(number);
  return parsed ? parsed.year * 1e6 + parsed.running : 0;
}

/**
 * The numbers of records next to one that none has: of its kind the one before and the one after; where no kind has its
 * prefix, of each kind the nearest.
 */
export function nearestNumbers(number: string, numbers: readonly string[]): string[] {
  const [prefix = ''] = number.split('-');
  const wanted = rankOf(`MR${number.slice(prefix.length)}`);
  const ofPrefix = (some: string) =>
    numbers.filter((each) => each.startsWith(`${some}-`)).sort((a, b) => rankOf(a) - rankOf(b));
  const known = recordKinds.map((kind) => recordHomes[kind].prefix);
  if (known.includes(prefix)) {
    const own = ofPrefix(prefix);
    return [own.findLast((each) => rankOf(each) < wanted), own.find((each) => rankOf(each) > wanted)].filter(
      (each) => each !== undefined,
    );
  }
  return known.flatMap((each) => {
    const own = ofPrefix(each);
    return own.findLast((other) => rankOf(other) <= wanted) ?? own.slice(0, 1);
  });
}
