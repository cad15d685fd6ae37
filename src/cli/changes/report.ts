import type { PageState } from '../../archive/page-states.ts';
import type { LostPage, SiteChanges } from '../../archive/site-changes.ts';

const line = ({ kind, title, number, addresses }: PageState) =>
  [
    `  ${[kind, number, title].filter(Boolean).join('  ')}`,
    ...Object.values(addresses).map((address) => `    ${address}`),
  ].join('\n');

function section(heading: string, pages: readonly PageState[]): string[] {
  return pages.length === 0 ? [] : [`${heading} (${pages.length})`, ...pages.map(line), ''];
}

function missing({ page, renamedTo }: LostPage): string {
  const remedies =
    page.kind === 'page'
      ? ['restore a page that links to the new one']
      : page.kind === 'redirect'
        ? [`restore the entry in redirects.yaml: - { from: ${page.id}, to: ${page.title} }`]
        : [
            `add to redirects.yaml: - { from: ${page.id}, to: ${renamedTo ?? '<the new id>'} }`,
            ...(page.number && !renamedTo ? ['or keep the facts file with status: removed'] : []),
          ];
  return `${line(page)}\n    → ${remedies.join(', ')}`;
}

/** What a change does to the site, for a reviewer to read. */
export function toChangesText({ added, changed, removed, lost }: SiteChanges, base: string, errors: number): string {
  const count = added.length + changed.length + removed.length;
  const lines = [
    ...section('Pages added', added),
    ...section('Pages changed', changed),
    ...section('Pages removed', removed),
    ...(lost.length === 0
      ? []
      : [`Redirects needed: these addresses would lead nowhere (${lost.length})`, ...lost.map(missing), '']),
    ...(errors === 0
      ? []
      : [`The content has errors (${errors}), so this may be incomplete: npm run check shows them.`]),
    count === 0
      ? `Compared with ${base}, no page is added, changed or removed.`
      : `Compared with ${base}: ${added.length} added, ${changed.length} changed, ${removed.length} removed, ${lost.length} without a redirect. Lists, and pages that name these records and entries, change too.`,
  ];
  return lines.join('\n');
}

const forPrograms = ({ kind, id, title, number, addresses }: PageState) => ({ kind, id, number, title, addresses });

/** The same for programs: `{ base, errors, added, changed, removed, redirectsNeeded }`. */
export function toChangesJson({ added, changed, removed, lost }: SiteChanges, base: string, errors: number): string {
  const redirectsNeeded = lost.map(({ page, renamedTo }) => ({ ...forPrograms(page), to: renamedTo }));
  const pages = { added, changed, removed };
  const listed = Object.fromEntries(Object.entries(pages).map(([name, each]) => [name, each.map(forPrograms)]));
  return JSON.stringify({ base, errors, ...listed, redirectsNeeded }, null, 2);
}
