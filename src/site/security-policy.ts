/**
 * What a page may load: only this site’s own files, and nothing inline (Content Security Policy Level 3).
 * The search needs WebAssembly.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/**
 * Whether a file is for the programs of other sites: the data, and the files beside the page of a record.
 *
 * @param path below the base of the site, with a slash at the beginning
 */
export function isForOtherSites(path: string): boolean {
  return /^\/data\/|^\/llms\.txt$|\/(record\.json|index\.md|linkset\.json|cite\.(bib|ris|json))$/.test(path);
}

/** Headers for what the programs of other sites may read (Fetch Standard, CORS protocol). */
export const otherSitesHeaders: Record<string, string> = { 'access-control-allow-origin': '*' };

/** Headers for every answer. What a `<meta>` cannot say, such as frame-ancestors, is only here. */
export const securityHeaders: Record<string, string> = {
  'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
};
