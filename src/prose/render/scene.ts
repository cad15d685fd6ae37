import type { Element, ElementContent } from 'hast';
import type { HastNode } from 'satteri';
import { isLocale, type Locale } from '../../language/locales.ts';
import type { Prose } from '../prose.ts';
import type { ProseContext } from '../prose-context.ts';
import type { ProseWords } from '../words.ts';

/** The state of one rendering. */
export interface Scene {
  readonly prose: Prose;
  readonly context: ProseContext;
  readonly words: ProseWords;
  /** Each heading's id, unique in the text. */
  readonly ids: ReadonlyMap<Element, string>;
  /** The language of what is being rendered; undefined within a language other than the site's. */
  spoken: Locale | undefined;
  /** The last character written in the running paragraph. */
  before: string;
  tables: number;
}

/** Renders the children of a node; handed down, since nodes of every kind hold nodes of every kind. */
export type RenderChildren = (node: Extract<HastNode, { children: unknown }>, scene: Scene) => ElementContent[];

/** Renders with another language set. */
export function inLanguage<Result>(scene: Scene, lang: string | undefined, render: () => Result): Result {
  const around = scene.spoken;
  if (lang !== undefined) scene.spoken = isLocale(lang) ? lang : undefined;
  const result = render();
  scene.spoken = around;
  return result;
}

/** An element with something altered. */
export function altered(node: Element, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName: node.tagName, properties, children };
}
