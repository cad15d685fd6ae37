/** Values as newline-delimited JSON: one to a line, UTF-8, a line end after the last (application/x-ndjson). */
export function toNdjson(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
