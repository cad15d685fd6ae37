import type { Days } from './query-changes.ts';

/** The fields of the first and the last day, and the message that they are in the wrong order. */
interface Fields {
  from: HTMLInputElement;
  to: HTMLInputElement;
  failure: HTMLElement;
}

/** Whether the first day is after the last; days as `2022-11-30`, empty where there is none. */
export const areCrossed = (from: string, to: string): boolean => from !== '' && to !== '' && from > to;

/**
 * The fields of the days. `choose` is called with days in their order, or with none; a year that is still being typed
 * (`0020-11-30`) is not yet a day.
 */
export function dateFields({ from, to, failure }: Fields, choose: (days: Days) => void) {
  const dayIn = (field: HTMLInputElement) => (field.validity.valid ? field.value : '');

  /** Shows whether the days are in the wrong order. */
  const validate = (): boolean => {
    const isCrossed = areCrossed(dayIn(from), dayIn(to));
    failure.hidden = !isCrossed;
    for (const field of [from, to]) field.setAttribute('aria-invalid', String(isCrossed));
    return !isCrossed;
  };

  for (const field of [from, to]) {
    field.addEventListener('change', () => {
      if (!field.validity.valid || !validate()) return;
      const [first, last] = [dayIn(from), dayIn(to)];
      choose({ ...(first && { from: first }), ...(last && { to: last }) });
    });
  }

  const fill = (field: HTMLInputElement, day: string) => {
    // A day in an address is meant, however early or late.
    if (day && day < field.min) field.min = day;
    if (day > field.max) field.max = day;
    if (document.activeElement !== field) field.value = day;
  };

  /** Shows the days of a query, except in a field in which the reader is typing. */
  const show = (days: Days) => {
    fill(from, days.from ?? '');
    fill(to, days.to ?? '');
    validate();
  };

  return { show };
}
