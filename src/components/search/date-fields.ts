import type { Query } from '../../search/query.ts';

type Days = Pick<Query, 'from' | 'to'>;

/** The fields of the first and the last day, and the place for what is wrong with them. */
interface Fields {
  from: HTMLInputElement;
  to: HTMLInputElement;
  flaw: HTMLElement;
}

/** What is told as `choose` are days in their order, or none; a year half written (`0020-11-30`) is not yet a day. */
export function dateFields({ from, to, flaw }: Fields, choose: (days: Days) => void) {
  const changed = () => {
    if (!from.validity.valid || !to.validity.valid) return;
    const isCrossed = from.value !== '' && to.value !== '' && from.value > to.value;
    flaw.hidden = !isCrossed;
    for (const field of [from, to]) field.setAttribute('aria-invalid', String(isCrossed));
    if (!isCrossed) choose({ ...(from.value && { from: from.value }), ...(to.value && { to: to.value }) });
  };
  for (const field of [from, to]) field.addEventListener('change', changed);

  /** Takes over the days of a query, but not into a field in which the reader is writing. */
  const show = (query: Days) => {
    if (document.activeElement !== from) from.value = query.from ?? '';
    if (document.activeElement !== to) to.value = query.to ?? '';
  };

  return { show };
}
