import type { MovedAddresses } from '../views/site/moved-addresses.ts';
import { apacheHeaders, caddyHeaders, nginxHeaders, type Published } from './host-headers.ts';
import { apacheRedirects, caddyRedirects, nginxRedirects } from './host-redirects.ts';

/** How a program reads a file that the build writes for it, and what is in it. */
interface HostFile {
  use: string;
  headers: (published: Published) => string[];
  redirects: (addresses: MovedAddresses) => string[];
}

const hosts = {
  'nginx.conf': {
    use: 'In the server block, whose root is the site: include …/nginx.conf;',
    headers: nginxHeaders,
    redirects: nginxRedirects,
  },
  Caddyfile: {
    use: 'In the site block, whose root is the site: import …/Caddyfile',
    headers: caddyHeaders,
    redirects: caddyRedirects,
  },
  'apache.conf': {
    use: 'In the virtual host: Include …/apache.conf, or copy it to .htaccess',
    headers: apacheHeaders,
    redirects: apacheRedirects,
  },
} as const satisfies Record<string, HostFile>;

export type HostFileName = keyof typeof hosts;

/** The names of the files under `/hosting/`, for hosts that read neither `_headers` nor `_redirects`. */
export const hostFileNames = Object.keys(hosts) as HostFileName[];

/** One of these files: how the site is served, former addresses, and the pages of removed records. */
export function hostFile(name: HostFileName, published: Published, addresses: MovedAddresses): string {
  const { use, headers, redirects } = hosts[name];
  const lines = [
    `# ${use}`,
    '',
    '# Headers, types and the page for what is not there',
    ...headers(published),
    '',
    '# Former addresses of what was renamed, and pages of removed records',
    ...redirects(addresses),
  ];
  return `${lines.join('\n')}\n`;
}
