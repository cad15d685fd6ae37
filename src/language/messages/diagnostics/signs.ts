/** What is written, what is meant, and how often the same is found in the file. */
interface Repaired {
  written: string;
  meant: string;
  count: number;
}

/** Signs that are not what they look like; `name` is the code point, such as U+202E. */
export interface SignParams {
  'doubled-encoding': Repaired;
  'wrong-accent': Repaired;
  'doubtful-accent': Omit<Repaired, 'count'>;
  'look-alike': Repaired & { letter: string; name: string };
  'direction-sign': { name: string };
  'private-sign': { name: string };
}
