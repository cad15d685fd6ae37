/** What a message says apart from any language: a key, and the values that stand in it. */
export interface Said {
  key: string;
  values: Readonly<Record<string, string>>;
}

/** A message in no language yet; values that are not known are left out. */
export function said(key: string, values: Readonly<Record<string, string | number | undefined>>): Said {
  const known = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return { key, values: Object.fromEntries(known) };
}
