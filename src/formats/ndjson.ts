/** A value as a line of newline-delimited JSON: UTF-8, with a line end, also after the last (application/x-ndjson). */
export const toNdjsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Values as newline-delimited JSON, made and encoded one line at a time, so that no text of all of them is held. */
export function ndjsonStream(values: Iterable<unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = values[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(toNdjsonLine(value)));
    },
  });
}
