import type { Result } from '../../search/answer.ts';

/** The words that the answers need, from the page in its language. */
export interface Labels {
  found: { none: string; one: string; other: string; more: string };
  also: string;
  badge: string;
  none: string;
  loading: string;
  failed: string;
  more: string;
  kind: Record<string, string>;
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A passage with the words that were found marked; of its HTML only text and marks are taken over. */
function passage(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', '', text) : document.createTextNode(text);
  });
}

function answer(
  { kind, title, date, url, excerpt, number }: Result,
  labels: Labels,
  badge: string | undefined,
): HTMLElement {
  const link = element('a', '', title);
  link.setAttribute('href', url);
  const line = element(
    'p',
    'item-line',
    date,
    element('span', 'kind', labels.kind[kind] ?? kind),
    element('span', 'number', number),
  );
  if (badge) line.append(element('span', 'badge', badge));
  return element('li', 'item', line, element('p', 'item-title', link), element('p', '', ...passage(excerpt)));
}

/** Hits as a list, best first; those of the other language under a heading of their own, each badged. */
export function answerList(
  hits: readonly Result[],
  labels: Labels,
  foreign?: { title: string; lang: string },
): HTMLElement {
  const list = element('ol', 'items', ...hits.map((hit) => answer(hit, labels, foreign && labels.badge)));
  if (!foreign) return list;
  for (const each of list.querySelectorAll('.item-title, .item > p:last-child'))
    each.setAttribute('lang', foreign.lang);
  return element('section', '', element('h2', '', foreign.title), list);
}
