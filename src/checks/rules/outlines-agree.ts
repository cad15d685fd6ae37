import { type Locale, otherLocale } from '../../language/locales.ts';
import { translationOf } from '../../model/translation.ts';
import type { Claim, RecordRule } from '../rule.ts';
import type { WordsSubject } from '../subject.ts';
import type { Block } from '../traces/body-traces.ts';

/** How many blocks more one text may have, for the two to be compared to their ends: the time grows with their length alone. */
const reach = 24;

/** How little two blocks are alike: their lengths are in proportion, and their digits are the same in both languages. */
function distance(one: Block, other: Block): number {
  if (one.kind !== other.kind) return Number.POSITIVE_INFINITY;
  return Math.abs(Math.log((one.length + 1) / (other.length + 1))) + (one.digits === other.digits ? 0 : 0.5);
}

/** The cheapest alignment of the first blocks of two texts, and its last step. */
interface Alignment {
  cost: number;
  step: 'both' | 'own' | 'other';
}

const unaligned: Alignment = { cost: Number.POSITIVE_INFINITY, step: 'both' };

/** The cheapest alignments of two lists of blocks, by the numbers of blocks aligned. */
function alignments(own: readonly Block[], others: readonly Block[]): Map<number, Alignment>[] {
  const rows: Map<number, Alignment>[] = [];
  for (let i = 0; i <= own.length; i++) {
    const row = new Map<number, Alignment>();
    const above = rows[i - 1];
    for (let j = Math.max(0, i - reach); j <= Math.min(others.length, i + reach); j++) {
      const [mine, theirs] = [own[i - 1], others[j - 1]];
      const costOf = (from: Alignment | undefined, cost: number) => (from ?? unaligned).cost + cost;
      const nothingYet = i === 0 && j === 0 ? 0 : Number.POSITIVE_INFINITY;
      const steps: Alignment[] = [
        { step: 'both', cost: mine && theirs ? costOf(above?.get(j - 1), distance(mine, theirs)) : nothingYet },
        { step: 'other', cost: costOf(row.get(j - 1), 1) },
        { step: 'own', cost: costOf(above?.get(j), 1) },
      ];
      row.set(
        j,
        steps.reduce((best, each) => (each.cost < best.cost ? each : best)),
      );
    }
    rows.push(row);
  }
  return rows;
}

/** A block that the other text has alone, and the own block before which it belongs; at the end undefined. */
interface Missing {
  block: Block;
  before: Block | undefined;
}

/**
 * Aligns the blocks of two texts by their lengths, as Gale and Church align sentences (“A Program for Aligning Sentences in
 * Bilingual Corpora”, 1993), and finds what the own one lacks.
 */
function missingIn(all: readonly Block[], allOthers: readonly Block[]): Missing[] {
  const [own, others] = [all.slice(0, allOthers.length + reach), allOthers.slice(0, all.length + reach)];
  const rows = alignments(own, others);
  const missing: Missing[] = [];
  let [i, j] = [own.length, others.length];
  while (i > 0 || j > 0) {
    const { step } = rows[i]?.get(j) ?? unaligned;
    const block = others[j - 1];
    if (step === 'other' && block) missing.unshift({ block, before: own[i] });
    if (step !== 'other') i--;
    if (step !== 'own') j--;
  }
  return missing;
}

/** A text, and the same in the other language. */
interface Beside {
  own: WordsSubject;
  other: WordsSubject;
  lang: Locale;
}

const kindsOf = ({ traces }: WordsSubject) => traces.outline.map(({ kind }) => kind).join(' ');

function blocksOf({ own, other, lang }: Beside): Extract<Claim, { code: 'block-of-other-language' }>[] {
  if (kindsOf(own) === kindsOf(other)) return [];
  const blocks = own.traces.outline;
  return missingIn(blocks, other.traces.outline).map(({ block: { kind, line }, before = blocks.at(-1) }) => ({
    file: own.file,
    position: { line: before?.line ?? 1, column: before?.column ?? 1 },
    code: 'block-of-other-language',
    params: { kind, lang, line },
  }));
}

const isExternal = (target: string) => /^https?:/.test(target);

/**
 * Links that the other text has alone, save in blocks that are missing as a whole; of those to other sites, which may be in
 * another language, only as many as are missing.
 */
function linksOf({ own, other, lang }: Beside): Claim[] {
  const linksIn = ({ mentions }: WordsSubject) => mentions.filter(({ kind }) => kind === 'link');
  const [mine, theirs] = [linksIn(own), linksIn(other)];
  const known = new Set(mine.map(({ target }) => target));
  const abroad = (links: typeof mine) => links.filter(({ target }) => isExternal(target)).length;
  const isLacking = abroad(mine) < abroad(theirs);
  const alone = theirs.filter(({ target }) => !known.has(target) && (isLacking || !isExternal(target)));
  const missing = new Set(blocksOf({ own, other, lang }).map(({ params }) => params.line));
  return [...new Map(alone.map((each) => [each.target, each])).values()].flatMap(({ target, line }): Claim[] => {
    const index = other.traces.outline.findLastIndex((block) => block.line <= line);
    if (missing.has(other.traces.outline[index]?.line ?? 0)) return [];
    const block = own.traces.outline[index] ?? own.traces.outline[0];
    const position = { line: block?.line ?? 1, column: block?.column ?? 1 };
    return [{ file: own.file, position, code: 'link-of-other-language', params: { target, lang, line } }];
  });
}

/** What one of two texts has alone: reported in the one that lacks it. */
function claimsOf(find: (beside: Beside) => Claim[], beside: Beside, original: Locale): Claim[] {
  const claims = find(beside);
  if (claims.length > 0) return claims;
  return find({ own: beside.other, other: beside.own, lang: otherLocale(original) });
}

/** A translation that has been compared with the original, and follows it as it is, has the same blocks and links. */
export const outlinesAgree: RecordRule = {
  name: 'words/outline-differs',
  scope: 'record',
  severity: 'note',
  judge: (record) => {
    const { original } = record.facts;
    const { lang, state } = translationOf(record);
    const [own, other] = [record.texts[lang], record.texts[original]];
    if (state !== 'fresh' || !own || !other) return [];
    const beside = { own, other, lang: original };
    return [...claimsOf(blocksOf, beside, original), ...claimsOf(linksOf, beside, original)];
  },
};
