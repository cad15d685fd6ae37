/** The shortest and longest pieces of a word, its ends included. */
const [shortest, longest] = [3, 5];

/** How many weights there are: parts that share one are seldom in the same question. */
export const buckets = 8192;

/** The bucket of a part (FNV-1a). */
function bucketOf(part: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < part.length; at++) hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

/** A word between the marks of its ends; one digit is like another. */
const marked = (word: string) => `_${word.replace(/\p{N}/gu, '0')}_`;

/**
 * The buckets of the parts of a question: its words, the pieces of each, and each pair that follows one another. A word that is
 * misspelt or in another form shares most of its pieces with the right one.
 *
 * @param words folded and simplified
 */
export function bucketsOf(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const [at, word] of words.map(marked).entries()) {
    found.add(bucketOf(word));
    for (let length = shortest; length <= longest; length++)
      for (let from = 0; from + length <= word.length; from++) found.add(bucketOf(word.slice(from, from + length)));
    const next = words[at + 1];
    if (next) found.add(bucketOf(word + marked(next)));
  }
  return found;
}
