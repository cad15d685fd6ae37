import { posix } from 'node:path';

const fenced = /^ *(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ *\1`*~* *$/gm;
const inline = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;

const withoutFences = (markdown: string): string => markdown.replace(fenced, '');

/** The addresses of a document’s links and pictures, in their order; code holds none. */
export function linksIn(markdown: string): string[] {
  const text = withoutFences(markdown).replace(inline, '');
  const targets = text.matchAll(/\]\(<?([^()\s>]+)>?(?:\s+"[^"]*")?\)|^ {0,3}\[[^\]\n]+\]:\s+(\S+)/gm);
  return [...targets].flatMap(([, direct, defined]) => direct ?? defined ?? []);
}

/** The fragments of a document’s headings, as GitHub makes them: small letters, no signs, hyphens; repeated ones numbered. */
export function fragmentsIn(markdown: string): string[] {
  const met = new Map<string, number>();
  return [...withoutFences(markdown).matchAll(/^#{1,6} +(.*?)(?: +#+)? *$/gm)].map(([, heading = '']) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const fragment = words.replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '').replaceAll(' ', '-');
    const before = met.get(fragment) ?? 0;
    met.set(fragment, before + 1);
    return before === 0 ? fragment : `${fragment}-${before}`;
  });
}

/** The npm scripts that a document names: `npm run check`, `npm test`, `npm start`. */
function scriptsIn(markdown: string): string[] {
  const named = markdown.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test|start)\b)/g);
  return [...new Set([...named].flatMap(([, script, short]) => script ?? short ?? []))];
}

/** The files and folders of the repository that a document names in code; patterns such as `judged-*.yaml` are left out. */
function pathsIn(markdown: string): string[] {
  const code = [...markdown.matchAll(fenced), ...withoutFences(markdown).matchAll(inline)]
    .map(([text]) => text)
    .join('\n');
  const named =
    code.match(/(?<![\w./-])(?:src|tests|bench|docs|public|\.ci|\.github|\.vscode)\/[^\s`"'(),;:#|]*/g) ?? [];
  return [...new Set(named)].filter((path) => !/[*<>{}…]/.test(path));
}

/** What is needed to judge a document: the text of a file, and whether a path of the repository exists. */
export interface Repository {
  readonly read: (file: string) => string;
  readonly exists: (path: string) => boolean;
  readonly scripts: readonly string[];
}

function linkFault(file: string, link: string, { read, exists }: Repository): string[] {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return [];
  const [path = '', fragment] = link.split('#');
  const target = path === '' ? file : posix.join(posix.dirname(file), decodeURIComponent(path));
  if (!exists(target)) return [`${file} links to ${link}, and there is no ${target}.`];
  if (fragment === undefined || !target.endsWith('.md') || fragmentsIn(read(target)).includes(fragment)) return [];
  return [`${file} links to ${link}, and ${target} has no heading of that fragment.`];
}

/** The links, commands and paths of a document that lead nowhere, a sentence each. */
export function documentFaults(file: string, repository: Repository): string[] {
  const text = repository.read(file);
  return [
    ...linksIn(text).flatMap((link) => linkFault(file, link, repository)),
    ...scriptsIn(text)
      .filter((script) => !repository.scripts.includes(script))
      .map((script) => `${file} names the command ${script}, and package.json has no such script.`),
    ...pathsIn(text)
      .filter((path) => !repository.exists(path))
      .map((path) => `${file} names ${path}, which does not exist.`),
  ];
}
