/** A text as an id: lower-case letters without accents and digits, joined by hyphens; at most `words` words. */
export function slug(text: string, words = 8): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, words).join('-');
}
