import { Refusal } from './refusal.ts';

/** The address of a published site, with a slash at its end. @throws Refusal with the usage where it is none */
export function siteAddress(given: string, usage: string): URL {
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Refusal(`“${given}” is not the address of a site. ${usage}`);
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Why a request was not answered, in the words of the network, where it has any. */
export function failureOf(error: unknown): string {
  const { cause, message } = error as Error;
  const { message: words, code } = (cause ?? {}) as { message?: string; code?: string };
  return words || code || message;
}
