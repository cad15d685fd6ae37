import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '../src/language/locales.ts';
import { referenceFiles } from '../src/model/kinds.ts';
import { type Corpus, startCorpus } from './corpus/corpus.ts';
import { capital, paragraph, phrase, sentence } from './corpus/prose.ts';
import { random } from './corpus/random.ts';
import { recordFiles } from './corpus/record-files.ts';
import { site } from './corpus/site.ts';
import { yaml } from './corpus/yaml.ts';

/** What to generate. A larger corpus with the same seed is the smaller one, grown. */
export interface Order {
  records: number;
  out: string;
  seed: number;
  /** Makes a few organisations, campaigns and months far larger than others, and many organisations. */
  skewed?: boolean;
}

/** Writes a content folder of made-up records, each in two languages, with all it needs to be built. */
export function generate({ records, out, seed, skewed = false }: Order): void {
  const corpus = startCorpus(seed, skewed ? records : undefined);
  write(out, { 'site.yaml': yaml(site(corpus.ids.programme)) });
  for (const [kind, file] of Object.entries(referenceFiles)) {
    write(out, { [file]: yaml(corpus.references[kind as keyof typeof referenceFiles]) });
  }
  writePages(out, corpus);
  for (let number = 1; number <= records; number++) {
    const { folder, files } = recordFiles(corpus, number);
    write(join(out, folder), files);
  }
}

/** The site's own pages: under the names that the project's content folder gives them, so that no link is broken. */
function writePages(out: string, { tongues, seed }: Corpus): void {
  const chance = random(seed, 5);
  for (const page of readdirSync(join(import.meta.dirname, '../content/pages'))) {
    for (const lang of locales) {
      const tongue = tongues[lang];
      const words = { title: capital(phrase(tongue, chance, 2)), summary: sentence(tongue, chance) };
      const text = `---\n${yaml(words)}---\n\n${paragraph(tongue, chance, 120)}\n`;
      write(join(out, 'pages', page), { [`${lang}.mdx`]: text });
    }
  }
}

function write(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      records: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      skewed: { type: 'boolean', default: false },
    },
  });
  const records = Number(values.records);
  if (!values.out || !Number.isInteger(records) || records < 0) {
    console.error('Usage: npm exec node -- bench/generate.ts --records 1000 --out FOLDER [--seed 1] [--skewed]');
    process.exit(2);
  }
  const began = performance.now();
  generate({ records, out: values.out, seed: Number(values.seed), skewed: values.skewed });
  console.log(`${records} records in ${values.out}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
