import { z } from 'zod';

/** True for an address that means the machine on which it is read. */
export function isOwnMachine(address: string): boolean {
  return /^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/?#]|$)/i.test(address);
}

/** An address on the web: `https://…` or, where the source has no other, `http://…`. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'is no web address: write it in full, beginning with https://', abort: true })
  .refine((address) => !isOwnMachine(address), {
    error: 'leads to a page that is only on your own machine: write the address under which everybody finds it',
  })
  .meta({ pattern: '^https?://' });

/** A file in the record's own folder, named without a path. */
export const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/, {
  error: 'is no file name: write the name of a file in this folder, without spaces or accents',
});

/** A language by its BCP 47 tag: `en`, `hu`, `de`. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
  error: 'is no language: write its short tag, such as en, hu or de',
});
