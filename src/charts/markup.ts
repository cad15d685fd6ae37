import { allowedInXml, escapeHtml } from '../language/escape-html.ts';

/** Text of well-formed XML: made by `element` and `words` alone, so that nothing unescaped can slip in. */
export type Markup = string & { readonly made: 'markup' };

/** A text as the content of an element or the value of an attribute. */
export function words(text: string): Markup {
  return escapeHtml(allowedInXml(text)) as Markup;
}

/** Two decimals are finer than a screen. */
const written = (value: string | number) => words(typeof value === 'number' ? String(+value.toFixed(2)) : value);

/** An element with its attributes, those without a value left out, and its content. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  ...children: Markup[]
): Markup {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${written(value)}"`,
  );
  const inner = children.join('');
  return `<${name}${list.join('')}${inner ? `>${inner}</${name}>` : '/>'}` as Markup;
}

/** A share of the width, for attributes that take one: a drawing without `viewBox` keeps its letters at any width. */
export function across(share: number): string {
  return `${+(share * 100).toFixed(2)}%`;
}
