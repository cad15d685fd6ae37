import { join } from 'node:path';
import { type Site, siteSchema } from '../model/site.ts';
import { validate } from '../model/validate.ts';
import { isRead } from '../source/yaml-text.ts';
import { createFileReader, type FileReader } from './file-reader.ts';
import { emptyFileClaim, emptyGathering, type Gathering, syntaxClaims, valueClaims } from './gathering.ts';

/** Reads what the site says of itself into the gathering. */
export function readSite(root: string, file: string, reader: FileReader, into: Gathering): void {
  const facts = reader.facts(join(root, file));
  const { value } = facts;
  into.claims.push(...syntaxClaims(file, facts));
  if (!isRead(facts)) return;
  if (value === undefined) {
    into.claims.push(emptyFileClaim('site', file, ['name', 'description']));
    return;
  }
  const judged = validate(siteSchema, value);
  into.claims.push(...valueClaims('site', file, judged));
  into.site = judged.value;
  into.siteFile = file;
}

/** The phrases that a site lists for its texts to avoid; the texts are read with them in mind. */
export function readPhrases(root: string, files: readonly string[]): Site['phrases'] | undefined {
  const gathering = emptyGathering();
  const reader = createFileReader();
  for (const file of files) readSite(root, file, reader, gathering);
  return gathering.site?.phrases;
}
