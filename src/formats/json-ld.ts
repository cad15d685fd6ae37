import type { Thing } from 'schema-dts';
import { unjoined } from '../language/keep-together.ts';

/**
 * Structured data as JSON-LD for a script element: without what keeps lines together, and without `<`, which could end the
 * element (HTML, 4.12.1.3). As a data block it never runs, so that no policy on scripts concerns it.
 */
export function toJsonLd(things: readonly Thing[]): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  return unjoined(json).replaceAll('\u00a0', ' ').replaceAll('<', '\\u003c');
}
