/** The target as the editor means it: an address on this site with its percent signs decoded. */
export function meantTarget(written: string): string {
  const trimmed = written.trim();
  if (/^(?:https?|mailto|tel):/i.test(trimmed)) return trimmed;
  try {
    return decodeURI(trimmed).trim();
  } catch {
    return trimmed;
  }
}
