type Path = (string | number)[];

/** Every text below a value that is wanted, by what it says and the name or number of its field, with its path. */
export function stringsIn(
  value: unknown,
  isWanted: (text: string, key: string | number | undefined) => boolean,
): { text: string; path: Path }[] {
  const strings: { text: string; path: Path }[] = [];
  // One path for all: it is copied only where a text is found.
  const path: Path = [];
  const gather = (inner: unknown): void => {
    if (typeof inner === 'string') {
      if (isWanted(inner, path.at(-1))) strings.push({ text: inner, path: [...path] });
    } else if (Array.isArray(inner)) {
      for (let index = 0; index < inner.length; index++) step(index, inner[index]);
    } else if (inner !== null && typeof inner === 'object') {
      for (const key of Object.keys(inner)) step(key, (inner as Record<string, unknown>)[key]);
    }
  };
  const step = (key: string | number, inner: unknown): void => {
    path.push(key);
    gather(inner);
    path.pop();
  };
  gather(value);
  return strings;
}
