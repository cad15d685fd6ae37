import type { Query } from '../../search/query/query.ts';

type Days = Pick<Query, 'from' | 'to'>;

/** The fields of the first and the last day, and the place for what is wrong with them. */
interface Fields {
  from: HTMLInputElement;
  to: HTMLInputElement;
  flaw: HTMLElement;
}

/** What is told as `choose` are days in their order, or none; a year half written (`0020-11-30`) is not yet a day. */
export function dateFields({ from, to, flaw }: Fields, choose: (days: Days) => void) {
  const dayIn = (field: HTMLInputElement) => (field.validity.valid ? field.value : '');

  /** Says whether the first day is after the last, and tells it. */
  const isCrossed = () => {
    const [first, last] = [dayIn(from), dayIn(to)];
    const crossed = first !== '' && last !== '' && first > last;
    flaw.hidden = !crossed;
    for (const field of [from, to]) field.setAttribute('aria-invalid', String(crossed));
    return crossed;
  };

  for (const field of [from, to]) {
    field.addEventListener('change', () => {
      if (!field.validity.valid || isCrossed()) return;
      const [first, last] = [dayIn(from), dayIn(to)];
      choose({ ...(first && { from: first }), ...(last && { to: last }) });
    });
  }

  const take = (field: HTMLInputElement, day: string) => {
    // What an address asks for is meant, however early or late.
    if (day && day < field.min) field.min = day;
    if (day > field.max) field.max = day;
    if (document.activeElement !== field) field.value = day;
  };

  /** Takes over the days of a query, but not into a field in which the reader is writing. */
  const show = (query: Days) => {
    take(from, query.from ?? '');
    take(to, query.to ?? '');
    isCrossed();
  };

  return { show };
}
