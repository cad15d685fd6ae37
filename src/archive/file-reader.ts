import type { Mention } from '../checks/subject.ts';
import type { ProseFlaw } from '../prose/flaw.ts';
import { readProse } from '../prose/read-prose.ts';
import type { Vocabulary } from '../prose/vocabulary.ts';
import { rememberPerFile } from '../source/content-folder.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { readYaml, type SyntaxFlaw, type YamlReading } from '../source/yaml-text.ts';
import { fingerprint } from './fingerprint.ts';

/** A text file as read: its front matter as data, and what its prose holds. */
export interface TextReading {
  front: YamlReading;
  prose: readonly ProseFlaw[];
  mentions: Mention[];
  hasBody: boolean;
  digest: string;
}

/** A facts file as read. */
export interface FactsReading extends YamlReading {
  digest: string;
}

const unfenced: SyntaxFlaw = {
  line: 1,
  column: 1,
  sentence: 'The file does not begin with front matter between two lines of three hyphens.',
  remedy: 'Begin with ---, then title and summary, then --- again, then the text.',
};

export function readFacts(text: string): FactsReading {
  return { ...readYaml(text), digest: fingerprint(text) };
}

/** Reads a text once for everything that is asked of it; the tree of its prose is let go. */
export const readTextWith =
  (vocabulary: Vocabulary) =>
  (text: string, path: string): TextReading => {
    const front = splitFrontMatter(text);
    const { flaws, links, pictures } = readProse(text, path.endsWith('.md') ? 'md' : 'mdx', vocabulary);
    return {
      front: front ? readYaml(front.yaml, front.firstLine) : { value: undefined, flaws: [unfenced] },
      prose: flaws,
      mentions: [...links, ...pictures],
      hasBody: (front?.body ?? '').trim() !== '',
      digest: fingerprint(text),
    };
  };

/** Readers of the files of a content folder; each reads a file again only when it has changed. */
export interface FileReader {
  facts: (path: string) => FactsReading;
  text: (path: string) => TextReading;
  page: (path: string) => TextReading;
}

export function createFileReader(recordVocabulary: Vocabulary, pageVocabulary: Vocabulary): FileReader {
  return {
    facts: rememberPerFile(readFacts),
    text: rememberPerFile(readTextWith(recordVocabulary)),
    page: rememberPerFile(readTextWith(pageVocabulary)),
  };
}
