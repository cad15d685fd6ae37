/** How many characters are made before they are encoded: a stream takes much longer for each piece than for its length. */
const together = 65_536;

/** A text as a stream of UTF-8, made and encoded some pieces at a time, so that no text of all of them is held. */
export function textStream(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      let text = '';
      while (text.length < together) {
        const { done, value } = iterator.next();
        if (done) break;
        text += value;
      }
      if (text === '') controller.close();
      else controller.enqueue(encoder.encode(text));
    },
  });
}
