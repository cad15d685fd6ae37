import type { TimeMap } from '../views/revision/time-map.ts';

/** A time as HTTP writes it (RFC 9110, 5.6.7): `Sat, 28 Nov 2026 19:30:12 GMT`. */
const httpDate = (instant: string) => new Date(instant).toUTCString();

type Attributes = Record<string, string>;

/** A link with its attributes (RFC 6690, 2). Addresses of the site hold no character that would have to be escaped. */
function linkOf(url: string, attributes: Attributes): string {
  return `<${url}>${Object.entries(attributes)
    .map(([name, value]) => `; ${name}="${value}"`)
    .join('')}`;
}

const relationOf = (index: number, last: number) =>
  [...(index === 0 ? ['first'] : []), ...(index === last ? ['last'] : []), 'memento'].join(' ');

/** A TimeMap as `application/link-format` (RFC 7089, 5). */
export function toTimeMap({ original, self, mementos }: TimeMap): string {
  const times = mementos.map(({ published }) => httpDate(published));
  const span: Attributes = { from: times.at(0) ?? '', until: times.at(-1) ?? '' };
  const links = [
    linkOf(original, { rel: 'original' }),
    linkOf(self, { rel: 'self', type: 'application/link-format', ...span }),
    ...mementos.map(({ url }, index) =>
      linkOf(url, { rel: relationOf(index, mementos.length - 1), datetime: times[index] ?? '' }),
    ),
  ];
  return `${links.join(',\n')}\n`;
}
