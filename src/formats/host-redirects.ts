import type { MovedAddresses } from '../views/site/moved-addresses.ts';

/** A path within a regular expression: of the signs that a path of this site may have, only the dot means more there. */
const pattern = (path: string): string => path.replaceAll('.', '\\.');

/**
 * `_redirects`, which Netlify, Cloudflare Pages and GitLab Pages read at the root of a site. Pages come first and files
 * beside them last, as Cloudflare reads at most a hundred lines with a `*`. None of these hosts can answer with 410.
 */
export function toRedirectsFile({ moved }: MovedAddresses): string {
  const lines = [
    '# Former addresses of what was renamed.',
    ...moved.map(({ from, to }) => `${from} ${to} 301`),
    ...moved.map(({ from, to }) => `${from}* ${to}:splat 301`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Locations for nginx, to be included in a `server` block whose `root` is the site. */
export function nginxRedirects({ moved, gone }: MovedAddresses): string[] {
  return [
    ...moved.map(({ from, to }) => `location ^~ ${from} { rewrite "^${pattern(from)}(.*)$" "${to}$1" permanent; }`),
    ...gone.flatMap((page) => [
      `location = ${page} { error_page 410 ${page}index.html; return 410; }`,
      `location = ${page}index.html { }`,
      `location ^~ ${page} { return 410; }`,
    ]),
  ];
}

/** Handlers for Caddy, to be imported in a site block whose `root` is the site. */
export function caddyRedirects({ moved, gone }: MovedAddresses): string[] {
  return [
    ...moved.map(({ from, to }) => `handle_path ${from}* {\n\tredir * ${to.slice(0, -1)}{uri} permanent\n}`),
    ...gone.map((page) => `handle ${page}* {\n\tfile_server {\n\t\tstatus 410\n\t}\n}`),
  ];
}

/** Directives for Apache, for a virtual host or, under the name `.htaccess`, for the folder of the site. */
export function apacheRedirects({ moved, gone }: MovedAddresses): string[] {
  return [
    ...moved.map(({ from, to }) => `Redirect permanent "${from}" "${to}"`),
    // Only what begins with a slash is a path there, not a message.
    ...(gone.length === 0 ? [] : ['ErrorDocument 410 /%{REQUEST_URI}index.html']),
    ...gone.map((page) => `RedirectMatch gone "^${pattern(page)}(?!index\\.html$)"`),
  ];
}
