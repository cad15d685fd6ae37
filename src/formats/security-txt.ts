/** What somebody who finds a security problem needs to know. */
export interface SecurityNotice {
  /** A mailto: or https: address. */
  contact: string;
  /** The instant from which the file is stale, ISO 8601 in UTC. */
  expires: string;
  /** The whole address of the file itself. */
  canonical: string;
  languages: readonly string[];
}

/** A security.txt (RFC 9116). */
export function toSecurityTxt({ contact, expires, canonical, languages }: SecurityNotice): string {
  return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: ${languages.join(', ')}\nCanonical: ${canonical}\n`;
}
