import { z } from 'zod';
import { isCountryCode } from '../language/country-name.ts';
import { isLanguageTag, languageTag } from '../language/language-tag.ts';
import { refused, textOf } from './refusal.ts';

/** True for an address that means the machine on which it is read. */
export function isOwnMachine(address: string): boolean {
  return /^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/?#]|$)/i.test(address);
}

/** Signs that no address has, two beginnings, or a comma of the sentence behind it: a browser takes them, and leads nowhere. */
const isWellFormed = (address: string) =>
  !/[\s<>"„“”]/.test(address) && !/^https?:\/\/https?:/i.test(address) && !/[,;]$|^[^()]*\)$/.test(address);

/** An address on the web: `https://…` or, where the source has no other, `http://…`. */
export const webAddress = z
  .url({ protocol: /^https?$/, abort: true })
  .refine(isWellFormed, { ...refused({ code: 'not-a-web-address' }), abort: true })
  .refine((address) => !isOwnMachine(address), refused({ code: 'address-of-own-machine' }))
  .meta({ pattern: '^https?://' });

/** A file in the record's own folder, named without a path. */
export const fileName = textOf(/^[A-Za-z0-9][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/, { code: 'not-a-file-name' });

/** A country by its code in ISO 3166-1 alpha-2: `GB`, `CH`. */
export const country = z
  .string()
  .refine((code) => isCountryCode(code), refused({ code: 'not-a-country' }))
  .meta({ pattern: '^[A-Z]{2}$' });

/** A language by its BCP 47 tag: `en`, `hu`, `de`. */
export const language = z
  .string()
  .refine((text) => languageTag.test(text) && isLanguageTag(text), refused({ code: 'not-a-language' }))
  .meta({ pattern: languageTag.source });
