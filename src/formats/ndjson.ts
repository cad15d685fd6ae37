/** A value as a line of newline-delimited JSON: UTF-8, with a line end, also after the last (application/x-ndjson). */
export const toNdjsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Values as newline-delimited JSON, made one line at a time. */
export function* ndjsonLines(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield toNdjsonLine(value);
}
