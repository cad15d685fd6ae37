import type { Element, ElementContent } from 'hast';
import type { Locale } from '../../language/locales.ts';
import { rangeOf, type TextNode } from './written-marks.ts';

/** Signs that no address written in a sentence goes beyond. */
const endings = /[„“”«»‹›‘’‚…–—"|]/;

/** What a sentence, and not the address, has at its end. */
const trailing = /[?!.,:;*_~'-]+$/;

const shortEndings = 'n|on|en|ön|t|ot|et|öt|at|ra|re|ba|be|ig|s|os|es|ös|as|nk|k|ok|ek|ök|i|e|a|é|ért';
const longEndings =
  'ban|ben|ból|ből|ról|ről|tól|től|nál|nél|hoz|hez|höz|nak|nek|val|vel|ként|beli|féle|szal|szel|gal|gel|gyal|gyel|ral|rel|tal|tel|kal|kel|jén|ján|jének|jának|jéről|járól|jére|jára';

/** A Hungarian ending behind the name of a site, the name of a file or a slash, of which none goes on with a hyphen. */
const surely = new RegExp(
  `(?:^[^/?#]*\\.\\p{L}{2,}|/|\\.(?:pdf|html?|aspx?|php|docx?|xlsx?))(-(?:${shortEndings}|${longEndings}))$`,
  'u',
);
const probably = new RegExp(`\\p{L}(-(?:${longEndings}))$`, 'u');

/** Whether a bare address may end in a Hungarian ending or in a word of its own: only its author knows. */
export const endsUnclearly = (address: string): boolean =>
  new RegExp(`/.*[\\p{L}\\d](-(?:${shortEndings}))$`, 'u').test(address.replace(/^https?:\/\//i, ''));

/** Where the first bracket is that closes and was not opened within the address; its length where there is none. */
function closingBracket(address: string): number {
  const open: string[] = [];
  for (let at = 0; at < address.length; at++) {
    const sign = address.charAt(at);
    if (sign === '(' || sign === '[') open.push(sign);
    else if ((sign === ')' || sign === ']') && open.pop() !== (sign === ')' ? '(' : '[')) return at;
  }
  return address.length;
}

/** The part of a bare address that is the address; the rest belongs to the sentence around it. */
function addressIn(written: string, lang: Locale): string {
  const sign = written.search(endings);
  const upTo = written.slice(0, Math.min(sign < 0 ? written.length : sign, closingBracket(written)));
  const address = upTo.length < written.length ? upTo.replace(trailing, '') : upTo;
  const bare = address.replace(/^(?:https?:\/\/|mailto:)/i, '');
  const [, ending = ''] = surely.exec(bare) ?? (lang === 'hu' && bare.includes('/') ? probably.exec(bare) : null) ?? [];
  return address.slice(0, address.length - ending.length);
}

/** A link that the parser made of an address in the sentence: what is written is the address itself. */
export function bareAddress(node: Element, source: string): string | undefined {
  const [start, end] = rangeOf(node) ?? [0, 0];
  const written = source.slice(start, end);
  const [only] = node.children;
  return /^[[<!]/.test(written) || node.children.length !== 1 || only?.type !== 'text' || only.value !== written
    ? undefined
    : written;
}

/** The link of a bare address, ended where the address ends, and the rest of what the parser took in. */
function ended(node: Element, written: string, address: string): ElementContent[] {
  const { start } = node.position ?? {};
  const [only] = node.children as [TextNode];
  if (!start) return [node];
  const middle = {
    line: start.line,
    column: start.column + address.length,
    offset: (start.offset ?? 0) + address.length,
  };
  const link: Element = {
    ...node,
    position: { start, end: middle },
    children: [{ ...only, value: address, position: { start, end: middle } }],
  };
  const rest = written.slice(address.length);
  if (rest === '' || !node.position) return [link];
  return [link, { type: 'text', value: rest, position: { start: middle, end: node.position.end } }];
}

/** Ends bare addresses before a bracket, quotation mark or ending of the sentence, and makes `www.` an https address. */
export function endAddresses(children: ElementContent[], source: string, lang: Locale): void {
  for (let at = children.length - 1; at >= 0; at--) {
    const node = children[at];
    if (node?.type !== 'element' || node.tagName !== 'a') continue;
    const written = bareAddress(node, source);
    if (written === undefined) continue;
    const address = addressIn(written, lang);
    const href = String(node.properties.href);
    const scheme = /^www\./i.test(written)
      ? 'https://'
      : /^mailto:/.test(href) && !/^mailto:/.test(written)
        ? 'mailto:'
        : '';
    const target =
      address === written && scheme !== 'https://' ? href : scheme + encodeURI(address).replaceAll('%25', '%');
    const link = { ...node, properties: { ...node.properties, href: target } };
    children.splice(at, 1, ...ended(link, written, address));
  }
}
