import { join } from 'node:path';
import { redirectsSchema } from '../model/redirect.ts';
import { validate } from '../model/validate.ts';
import type { FileReader } from './file-reader.ts';
import { type Gathering, syntaxClaims, valueClaims } from './gathering.ts';

/** Reads the former names of what was renamed into the gathering. */
export function readRedirects(root: string, file: string, reader: FileReader, into: Gathering): void {
  const facts = reader.facts(join(root, file));
  const { value } = facts;
  into.claims.push(...syntaxClaims(file, facts));
  if (value === undefined) return;
  const judged = validate(redirectsSchema, value);
  into.claims.push(...valueClaims('redirect', file, judged));
  for (const [index, redirect] of (judged.value ?? []).entries()) {
    into.redirects.push(redirect);
    into.subjects.redirects.push({ ...redirect, file, path: [index] });
  }
}
