import { escapeHtml } from '../language/escape-html.ts';

type Values = Readonly<Record<string, string | number | undefined>>;

/** An element; `inner` is HTML already, attributes are escaped, those without a value left out. No `inner`: a void element. */
export function markup(name: string, attributes: Values, inner?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  return inner === undefined ? `<${name}${written}>` : `<${name}${written}>${inner}</${name}>`;
}
