type Path = (string | number)[];

/** Every text below a value that is wanted, with its path. */
export function stringsIn(value: unknown, isWanted: (text: string) => boolean): { text: string; path: Path }[] {
  const strings: { text: string; path: Path }[] = [];
  // One path for all: it is copied only where a text is found.
  const path: Path = [];
  const gather = (inner: unknown): void => {
    if (typeof inner === 'string') {
      if (isWanted(inner)) strings.push({ text: inner, path: [...path] });
    } else if (inner !== null && typeof inner === 'object') {
      const isList = Array.isArray(inner);
      for (const [key, each] of Object.entries(inner)) {
        path.push(isList ? Number(key) : key);
        gather(each);
        path.pop();
      }
    }
  };
  gather(value);
  return strings;
}
