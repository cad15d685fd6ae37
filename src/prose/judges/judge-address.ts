import type { Element } from 'hast';
import { bareAddress, endsUnclearly } from '../meaning/ended-addresses.ts';
import { complain, type Reading } from '../reading.ts';

/** An address in a Hungarian sentence that may end in an ending of the language, or in a word of its own. */
export function judgeAddress(node: Element, reading: Reading): void {
  if (reading.lang !== 'hu') return;
  const written = bareAddress(node, reading.source);
  if (written === undefined || !endsUnclearly(written)) return;
  const [, address = '', ending = ''] = /^(.*)(-[^-]*)$/s.exec(written) ?? [];
  const target = String(node.properties.href).slice(0, -encodeURI(ending).length);
  const meant = `[${address}](${target})${ending}`;
  complain(reading, node, 'broken-link', { code: 'ending-or-address', params: { written, meant, ending } });
}
