import { type Document, isSeq, visit, type YAMLError } from 'yaml';
import type { Diagnosis } from '../language/diagnosis.ts';
import type { YamlParams } from '../language/messages/diagnostics/yaml.ts';

/** What is wrong in a YAML text. */
export type YamlDiagnosis = Diagnosis<keyof YamlParams>;

/** A code that can do without params. */
type PlainCode = Exclude<keyof YamlParams, 'special-sign' | 'grouped-digits' | 'lost-letter' | 'comma-in-value'>;

export const plain = (code: PlainCode) => ({ code, params: {} }) as YamlDiagnosis;

export const specialSign = (sign: YamlParams['special-sign']['sign']): YamlDiagnosis => ({
  code: 'special-sign',
  params: { sign },
});

/** What the codes of the parser mean to somebody who writes reports, where a code means one thing. */
const byCode: Partial<Record<YAMLError['code'], YamlDiagnosis>> = {
  DUPLICATE_KEY: plain('duplicate-field'),
  TAB_AS_INDENT: plain('tab-indent'),
  BAD_INDENT: plain('uneven-indent'),
  BLOCK_IN_FLOW: plain('missing-comma'),
  MULTILINE_IMPLICIT_KEY: plain('missing-colon-and-space'),
  BAD_SCALAR_START: specialSign('other'),
  BAD_DIRECTIVE: specialSign('%'),
  TAG_RESOLVE_FAILED: specialSign('!'),
  ALIAS_PROPS: specialSign('&*'),
  BAD_ALIAS: specialSign('&*'),
  BAD_DQ_ESCAPE: plain('backslash'),
  MULTIPLE_DOCS: plain('split-file'),
};

/** A sign is missing: a comma within brackets, a hyphen in a list, else a colon. */
function missingSign(document: Document, offset: number, rest: string): YamlDiagnosis {
  if (/^[#&!]/.test(rest)) return plain('unreadable-line');
  let found = plain('missing-colon');
  visit(document, {
    Collection(_, node) {
      const [start = 0, valueEnd = 0, nodeEnd = 0] = node.range ?? [];
      if (start > offset || (node.flow ? valueEnd < offset : nodeEnd <= offset)) return;
      found = plain(node.flow ? 'missing-comma' : isSeq(node) ? 'uneven-indent' : 'missing-colon');
    },
  });
  return found;
}

/** Something is written where nothing can be: what it is, and what is before it, say what was meant. */
function strayToken(before: string, rest: string): YamlDiagnosis {
  if (/^,/.test(rest)) return plain('stray-comma');
  if (/^[\]}]/.test(rest)) return plain('stray-bracket');
  if (/:[ \t]+$/.test(before) && /^-/.test(rest)) return plain('list-beside-field');
  if (/[>|][+\d-]*[ \t]*$/.test(before)) return specialSign('>|');
  if (/["'\]}]\s*$/.test(before)) return plain('text-after-quote');
  return plain(/\n[ \t]*$/.test(before) ? 'uneven-indent' : 'unreadable-line');
}

/** What a mistake that the parser found means to somebody who writes reports. */
export function diagnosisOf({ code, pos: [offset] }: YAMLError, document: Document, text: string): YamlDiagnosis {
  const [rest = ''] = text.slice(offset).split('\n', 1);
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/^\s*- /.test(rest)) return plain('uneven-indent');
      return plain(/:(\s|$)/.test(rest) ? 'second-colon' : 'deeper-line');
    case 'MISSING_CHAR':
      return missingSign(document, offset, rest);
    case 'UNEXPECTED_TOKEN':
      return strayToken(text.slice(0, offset), rest);
    default:
      return byCode[code] ?? plain('unreadable-line');
  }
}
