import { contentType, isCompressible, typesByExtension, typesByName } from '../site/content-types.ts';
import { encodings } from '../site/encodings.ts';
import { responseHeadersOf, unusualTypes } from '../site/response-headers.ts';

/** Where a site is published. */
export interface Published {
  siteUrl: string;
  basePath: string;
}

/** A path or pattern within a regular expression: of the signs that a base path may have, only the dot means more there. */
const escaped = (path: string): string => path.replaceAll('.', '\\.');

const wholePath = (basePath: string, pattern: string): string => `^${escaped(basePath)}(${pattern})$`;

/** A name for variables and matchers. */
const nameFor = (header: string): string => `roundtable_${header.toLowerCase().replaceAll('-', '_')}`;

/** Each type with the endings of its files. */
function extensionsByType(): [type: string, extensions: string[]][] {
  const byType = Map.groupBy(Object.entries(typesByExtension), ([, type]) => type);
  return [...byType].map(([type, entries]) => [type, entries.map(([extension]) => extension)]);
}

const bare = (type: string): string => type.split(';')[0] ?? type;

const compressibleTypes = (): string[] => [
  ...new Set([...Object.values(typesByExtension), ...Object.values(typesByName)].filter(isCompressible).map(bare)),
];

/** nginx has text/html in such lists by itself, and warns of it. */
const withoutHtml = (types: string[]): string => types.filter((type) => type !== 'text/html').join(' ');

/**
 * Directives for a `server` block of nginx. Values depend on variables, as a location with an `add_header` of its own would
 * lose all others.
 */
export function nginxHeaders({ siteUrl, basePath }: Published): string[] {
  const withCharset = extensionsByType().flatMap(([type]) => (type.includes('charset') ? [bare(type)] : []));
  return [
    'index index.html;',
    'absolute_redirect off;',
    'server_tokens off;',
    `error_page 404 ${basePath}404.html;`,
    'types {',
    ...extensionsByType().map(([type, extensions]) => `\t${bare(type)} ${extensions.join(' ')};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${withoutHtml(withCharset)};`,
    'gzip on;',
    'gzip_static on;',
    'gzip_vary on;',
    `gzip_types ${withoutHtml(compressibleTypes())};`,
    ...responseHeadersOf(siteUrl).flatMap(({ name, value = '', except }) => [
      ...(except
        ? [
            `set $${nameFor(name)} "${value}";`,
            `if ($uri ~ "${wholePath(basePath, except.pattern)}") { set $${nameFor(name)} "${except.value}"; }`,
          ]
        : []),
      `add_header ${name} ${except ? `$${nameFor(name)}` : `"${value}"`} always;`,
    ]),
    'location ~ "/\\.(?!well-known/)" { return 404; }',
    ...Object.entries(typesByName).map(
      ([name, type]) => `location ~ "/${escaped(name)}$" { types { } default_type ${type}; }`,
    ),
  ];
}

/** Directives for a site block of Caddy. Each matcher has its opposite, as the order of `header` is Caddy’s own. */
export function caddyHeaders({ siteUrl, basePath }: Published): string[] {
  return [
    'map {path} {roundtable_type} {',
    ...Object.entries(typesByName).map(([name, type]) => `\t"~/${escaped(name)}$" "${type}"`),
    ...extensionsByType().map(([type, extensions]) => `\t"~(?i)\\.(${extensions.join('|')})$" "${type}"`),
    '\t"~/$" "text/html; charset=utf-8"',
    '\tdefault "application/octet-stream"',
    '}',
    'header Content-Type {roundtable_type}',
    ...responseHeadersOf(siteUrl).flatMap(({ name, value, except }) => {
      if (!except) return [`header ${name} "${value}"`];
      const pattern = wholePath(basePath, except.pattern);
      return [
        `@${nameFor(name)} path_regexp ${nameFor(name)} "${pattern}"`,
        `header @${nameFor(name)} ${name} "${except.value}"`,
        ...(value === undefined
          ? []
          : [
              `@not_${nameFor(name)} not path_regexp ${nameFor(name)} "${pattern}"`,
              `header @not_${nameFor(name)} ${name} "${value}"`,
            ]),
      ];
    }),
    'encode zstd gzip {',
    '\tmatch {',
    ...compressibleTypes().map((type) => `\t\theader Content-Type ${type}*`),
    '\t}',
    '}',
    '@roundtable_hidden {',
    '\tpath_regexp "/\\.[^/]"',
    `\tnot path ${basePath}.well-known/*`,
    '}',
    'error @roundtable_hidden 404',
    '@roundtable_writing not method GET HEAD',
    'header @roundtable_writing Allow "GET, HEAD"',
    'respond @roundtable_writing 405',
    'file_server {',
    `\tprecompressed ${encodings.join(' ')}`,
    '}',
    'handle_errors {',
    '\theader Content-Type "text/html; charset=utf-8"',
    '\theader Cache-Control no-cache',
    `\trewrite * ${basePath}404.html`,
    '\tfile_server',
    '}',
  ];
}

/** Directives for a virtual host of Apache, or for `.htaccess`. They need mod_headers. */
export function apacheHeaders({ siteUrl, basePath }: Published): string[] {
  return [
    'Options -Indexes',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${basePath}404.html`,
    'RedirectMatch 404 "/\\.(?!well-known/)"',
    ...extensionsByType().map(
      ([type, extensions]) => `AddType "${type}" ${extensions.map((extension) => `.${extension}`).join(' ')}`,
    ),
    ...Object.entries(typesByName).flatMap(([name, type]) => [`<Files "${name}">`, `\tForceType ${type}`, '</Files>']),
    '<IfModule mod_deflate.c>',
    `\tAddOutputFilterByType DEFLATE ${compressibleTypes().join(' ')}`,
    '</IfModule>',
    ...responseHeadersOf(siteUrl).flatMap(({ name, value, except }) => [
      ...(value === undefined ? [] : [`Header always set ${name} "${value}"`]),
      ...(except
        ? [
            `Header always set ${name} "${except.value}" "expr=%{REQUEST_URI} =~ m#${wholePath(basePath, except.pattern)}#"`,
          ]
        : []),
    ]),
  ];
}

/** `_headers`, which Netlify and Cloudflare Pages read at the root of a site: each pattern once, with its headers. */
export function toHeadersFile({ siteUrl, basePath }: Published): string {
  const rules = [
    ...responseHeadersOf(siteUrl).flatMap(({ name, value = '', listed = [{ value, globs: ['/*'] }] }) =>
      listed.flatMap(({ value: each, globs }) => globs.map((glob) => ({ glob, line: `${name}: ${each}` }))),
    ),
    ...unusualTypes.map((glob) => ({ glob, line: `Content-Type: ${contentType(glob)}` })),
  ];
  const blocks = [...Map.groupBy(rules, ({ glob }) => glob)].map(([glob, lines]) =>
    [`${basePath.slice(0, -1)}${glob}`, ...lines.map(({ line }) => `  ${line}`)].join('\n'),
  );
  return `# What this site’s files are sent with.\n${blocks.join('\n')}\n`;
}
