type Path = (string | number)[];

/** Every text below a value, with its path. Addresses on the web and ids are not read by anybody and are left out. */
export function stringsIn(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return /^https?:|^[a-z0-9-]*$/.test(value) ? [] : [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
}
