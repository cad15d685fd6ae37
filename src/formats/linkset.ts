import type { LinkContext } from '../views/record/signposts.ts';

/** Typed links as a linkset in JSON (RFC 9264, 4.2): an object for each context, with its targets by relation type. */
export function toLinkset(contexts: readonly LinkContext[]): string {
  const linkset = contexts.map(({ anchor, links }) => ({
    anchor,
    ...Object.fromEntries(
      [...Map.groupBy(links, ({ rel }) => rel)].map(([rel, targets]) => [
        rel,
        // The value of hreflang is a list there, as of every attribute that may be repeated (4.2.4.1).
        targets.map(({ rel: _, hreflang, ...target }) => ({ ...target, ...(hreflang && { hreflang: [hreflang] }) })),
      ]),
    ),
  }));
  return `${JSON.stringify({ linkset })}\n`;
}
