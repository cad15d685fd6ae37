import type { Mention } from '../checks/subject.ts';
import { type BodyTraces, noTraces, tracesIn } from '../checks/traces/body-traces.ts';
import { withoutLayout } from '../model/translation.ts';
import type { ProseFlaw } from '../prose/flaw.ts';
import { outline } from '../prose/outline.ts';
import { paragraphs } from '../prose/paragraphs.ts';
import { readProse } from '../prose/read-prose.ts';
import { pageVocabulary, recordVocabulary, type Vocabulary } from '../prose/vocabulary.ts';
import { rememberPerFile } from '../source/content-folder.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import {
  likelyMistakeIn,
  likelyMistakeInFacts,
  likelyMistakeInFrontMatter,
  lostLetterIn,
} from '../source/likely-mistakes.ts';
import { normalForm } from '../source/signs/normal-form.ts';
import { type SignFlaw, signFlaws } from '../source/signs/sign-flaws.ts';
import { readYaml, type SyntaxFlaw, type YamlReading } from '../source/yaml-text.ts';
import { fingerprint } from './fingerprint.ts';
import { type FoundPhrase, phrasesInBody } from './phrase-claims.ts';
import type { PhraseSearch } from './phrase-search.ts';

/** A text file as read: its front matter as data, and what its prose holds. */
export interface TextReading {
  front: YamlReading & { signs: readonly SignFlaw[] };
  prose: readonly ProseFlaw[];
  mentions: Mention[];
  traces: BodyTraces;
  /** The phrases of the site’s list that the body has. */
  phrases: FoundPhrase[];
  hasBody: boolean;
  /** Hash of the body without layout. */
  bodyDigest: string;
  /** Hash of the front matter. */
  frontDigest: string;
  digest: string;
}

/** A facts file as read. */
export interface FactsReading extends YamlReading {
  signs: readonly SignFlaw[];
  digest: string;
}

/** What is wrong with a text whose front matter cannot be separated from the rest. */
function unfenced(text: string): SyntaxFlaw {
  const isOpened = /^---[ \t]*\r?\n/.test(text);
  return { line: 1, column: 1, code: isOpened ? 'unclosed-front-matter' : 'no-front-matter', params: {} };
}

/** A reading with the first letter that was lost, unless something else is wrong in its line. */
function withLostLetter(reading: YamlReading, text: string): YamlReading {
  const lost = lostLetterIn(text);
  if (!lost || reading.flaws.some(({ line }) => line === lost.line)) return reading;
  return { ...reading, flaws: [...reading.flaws, lost] };
}

/** Reads the facts of a record, or another file of facts. */
export function readFacts(written: string): FactsReading {
  const text = normalForm(written, '.yaml');
  const flaw = likelyMistakeInFacts(text);
  const reading = flaw ? { value: undefined, flaws: [flaw] } : withLostLetter(readYaml(text), text);
  return { ...reading, signs: signFlaws(written, '.yaml'), digest: fingerprint(text) };
}

/** Reads a text once for everything that is asked of it; the tree of its prose is let go. */
const readTextWith =
  (vocabulary: Vocabulary) =>
  (written: string, path: string, phrases?: PhraseSearch): TextReading => {
    const text = normalForm(written, path);
    const signs = signFlaws(written, path);
    const front = splitFrontMatter(text);
    const flaw = likelyMistakeIn(text) ?? (front && likelyMistakeInFrontMatter(front.yaml, front.firstLine));
    if (!front || flaw) {
      const unread = { value: undefined, flaws: [flaw ?? unfenced(text)], signs };
      return {
        front: unread,
        prose: [],
        mentions: [],
        traces: noTraces(),
        phrases: [],
        hasBody: false,
        bodyDigest: '',
        frontDigest: '',
        digest: fingerprint(text),
      };
    }
    const lang = /(?:^|[\\/])hu\.mdx?$/.test(path) ? 'hu' : 'en';
    const read = readProse(text, path.endsWith('.md') ? 'md' : 'mdx', vocabulary, lang);
    const { flaws, links, pictures } = read;
    const bodyLine = text.slice(0, text.length - front.body.length).split('\n').length;
    return {
      front: { ...withLostLetter(readYaml(front.yaml, front.firstLine), text), signs },
      prose: flaws,
      mentions: [...links, ...pictures],
      traces: tracesIn(front.body, bodyLine, lang, { passages: paragraphs(read), outline: outline(read, text) }),
      phrases: phrases ? phrasesInBody(read, text, lang, phrases) : [],
      hasBody: front.body.trim() !== '',
      bodyDigest: fingerprint(withoutLayout(front.body)),
      frontDigest: fingerprint(front.yaml),
      digest: fingerprint(text),
    };
  };

/** Reads a text of a record; its path decides format and language. */
export const readRecordText = readTextWith(recordVocabulary);

const readPageText = readTextWith(pageVocabulary);

/**
 * Readers of the other files of a content folder; each reads a file again only when it has changed, or the list of phrases
 * to look for.
 */
export interface FileReader {
  facts: (path: string) => FactsReading;
  page: (path: string, phrases?: PhraseSearch) => TextReading;
}

export function createFileReader(): FileReader {
  const pagesWith = (phrases?: PhraseSearch) => ({
    digest: phrases?.digest,
    read: rememberPerFile((written, path) => readPageText(written, path, phrases)),
  });
  let pages = pagesWith();
  return {
    facts: rememberPerFile(readFacts),
    page: (path, phrases) => {
      if (pages.digest !== phrases?.digest) pages = pagesWith(phrases);
      return pages.read(path);
    },
  };
}
