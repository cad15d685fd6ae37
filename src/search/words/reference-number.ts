import { recordHomes, recordKinds } from '../../model/kinds.ts';
import { referenceNumber } from '../../site/reference-number.ts';

const prefixes = recordKinds.map((kind) => recordHomes[kind].prefix).join('|');
const form = new RegExp(`^(${prefixes})[\\s-]?(\\d{4})[\\s-]?(\\d{1,3}|[1-9]\\d{3,})$`, 'i');

/** The reference number that a whole text names, however it is spaced: `mr 2022 3` is `MR-2022-003`. */
export function referenceNumberIn(text: string): string | undefined {
  const [, prefix, year, running] = form.exec(text.trim()) ?? [];
  return prefix && referenceNumber({ prefix: prefix.toUpperCase(), year: Number(year), running: Number(running) });
}
