import { absolute } from '../../site/urls.ts';
import type { RecordPart } from './record-parts.ts';

/** A part of a record’s page or an item of its agenda, with the address that leads to it. */
export interface PartAddress {
  heading: string;
  url: string;
}

/** The addresses of the parts of a record’s text, their sections, and the items of its agenda, in their order. */
export function partAddresses(parts: readonly RecordPart[], path: string): PartAddress[] {
  return parts
    .flatMap((part) => [
      { heading: part.heading, id: part.id },
      ...(part.type === 'agenda'
        ? part.items.map(({ id, title }) => ({ heading: title.text, id: `agenda-${id}` }))
        : []),
      ...(part.type === 'report' ? part.prose.sections.filter(({ id }) => id !== '') : []),
    ])
    .map(({ heading, id }) => ({ heading, url: `${absolute(path)}#${id}` }));
}
