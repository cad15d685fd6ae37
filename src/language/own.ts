/**
 * What an object itself holds under a key; undefined where it holds nothing there. Keys that come from content, from an
 * address or from a file may be `constructor` or `toString`, which every object has from its prototype.
 */
export function own<T>(values: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return values && Object.hasOwn(values, key) ? values[key] : undefined;
}
