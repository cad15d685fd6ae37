/** A robots.txt (RFC 9309) that allows everything and leads to the sitemap, by its absolute address. */
export function toRobotsTxt(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
