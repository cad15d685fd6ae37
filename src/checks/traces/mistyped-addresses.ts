import type { Flaw } from '../../language/messages/diagnostics/flaws.ts';
import type { FlawTrace } from './trace.ts';

const ends = 'hu|com|org|net|eu|int|info';

/** The form of an address, and what is meant by it. */
const forms: readonly (readonly [Flaw, RegExp, (...groups: string[]) => string | undefined])[] = [
  ['mail-form', new RegExp(`([\\w.+-]+@[\\w.-]+),(${ends})\\b`, 'g'), (name, end) => `${name}.${end}`],
  ['mail-form', new RegExp(`([\\w.+-]+)(?: @ ?|@ )([\\w-]+\\.(?:${ends}))\\b`, 'g'), (name, site) => `${name}@${site}`],
  ['mail-form', /([\w.+-]+@[\w-]+)\.\.([\w.-]*\w)/g, (name, end) => `${name}.${end}`],
  ['mail-form', /([\w.+-]+@[\w.-]+)\.(?:con|cmo|ocm|comm)\b/g, (name) => `${name}.com`],
  ['mail-form', /([\w.+-]+@[\w.-]+)\.(?:huu|uh)\b/g, (name) => `${name}.hu`],
  ['mail-form', /(?<![\w@/.])[\w.+-]+@[\w-]+(?![\w@-]|[.,]\w)/g, () => undefined],
  ['address-form', /(?<![\w\\])(?:[A-Z]:\\[\w.\\ -]*\w|file:\/\/\S+|\/(?:home|Users)\/\w\S*\w)/g, () => undefined],
  ['address-form', /\bwww,([\w-]+\.\w+)/g, (site) => `www.${site}`],
  ['address-form', /(?<![\w./@])(?:ww|wwww)\.([\w-]+\.\w+)/g, (site) => `www.${site}`],
  [
    'address-form',
    /\b(https?)(?:\/\/|:\/(?=[\w])|;\/\/|: \/\/|:\/\/\/)([\w-]+\.[\w./-]*\w)/g,
    (scheme, site) => `${scheme}://${site}`,
  ],
  [
    'address-form',
    /\b(?:htps|htttps?|hhtps?|httsp|httpss|ttps):\/\/([\w.-]+\.[\w./-]*\w)/g,
    (site) => `https://${site}`,
  ],
];

/** Addresses that lead nowhere, since a sign in them is mistyped. */
export function mistypedAddresses(text: string): FlawTrace[] {
  if (!/@|ww[.,]|www,|tt?p|\/\/|:\\|\/(?:home|Users)\//.test(text)) return [];
  return forms.flatMap(([flaw, pattern, meantOf]) =>
    [...text.matchAll(pattern)].map(({ 0: written, 1: one = '', 2: other = '', index }) => ({
      text: written,
      offset: index,
      flaw,
      meant: meantOf(one, other),
    })),
  );
}
