/** The fields of a security.txt. */
export interface SecurityNotice {
  /** A mailto: or https: address. */
  contact: string;
  /** The instant from which the file is out of date, ISO 8601 in UTC. */
  expires: string;
  /** The absolute URL of the file itself. */
  canonical: string;
  languages: readonly string[];
}

/** A security.txt (RFC 9116). */
export function toSecurityTxt({ contact, expires, canonical, languages }: SecurityNotice): string {
  return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: ${languages.join(', ')}\nCanonical: ${canonical}\n`;
}
