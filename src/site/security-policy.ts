/** A Content Security Policy, Level 3: only this site’s own files, nothing inline, and no HTML or script made out of text. */
const policy = (scripts: string, trustedTypes: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');

/** What a page may load and do. */
export const contentSecurityPolicy = policy("'self'", "'none'");

/** The same where Pagefind runs: it needs WebAssembly, and a policy by which its worker is trusted. */
export const searchSecurityPolicy = policy("'self' 'wasm-unsafe-eval'", 'default');

/** A policy with what only a header can say. */
export const asHeader = (directives: string): string => `${directives}; frame-ancestors 'none'`;
