/** Spaces other than the plain one, and signs that are not seen at all. */
const hidden = /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\t\n]/g;

/** A value in which signs that are not seen can be seen, each as ␣, and the names of these signs: `␣ = U+00A0`. */
export function withVisibleSpaces(value: string): { shown: string; names: string[] } {
  const nameOf = (sign: string) => `␣ = U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { shown: value.replace(hidden, '␣'), names: [...new Set(value.match(hidden))].map(nameOf) };
}
