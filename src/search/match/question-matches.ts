import type { RecordKind } from '../../model/kinds.ts';
import { parseQuery } from '../query/parse-query.ts';
import { type Alternative, questionOf } from '../query/question.ts';
import type { Exclusion } from '../result/answer.ts';
import { kindOf } from '../result/rows.ts';
import { excludedDocs } from './excluded.ts';
import type { QueryWord } from './query-words.ts';
import { filteredScores, hasNoMatch, isMatch, noScores } from './scores.ts';
import type { RankOptions, Sources } from './sources.ts';
import { noWeights } from './weights.ts';
import { noMatches, type WordMatches, wordMatches } from './word-matches.ts';

/** The documents that answer a question, whatever the filters; and those that it excludes. */
export interface QuestionMatches extends WordMatches {
  excludedDocs: ReadonlySet<number>;
  exclusions: Exclusion[];
}

/** Of the matches of an alternative, those with all that it requires. */
function withRequired(matches: WordMatches, required: string, { from }: RankOptions): WordMatches {
  if (required === '') return matches;
  const { scores, missingPhrases } = matches;
  const written = new Set(parseQuery(required, from).words.map((word) => word.written));
  const words = matches.words.filter((word) => written.has(word.written));
  const hasAll = (doc: number) =>
    missingPhrases.length === 0 && words.every(({ weights }) => (weights.of[doc] ?? 0) > 0);
  return { ...matches, scores: filteredScores(scores, hasAll) };
}

/** Matches without any: phrases that no text has are unknown as a word can be. */
function withoutPhrases(matches: WordMatches): WordMatches {
  const weights = noWeights(matches.scores.length);
  const unknown = matches.missingPhrases.map(
    (written): QueryWord => ({ written, terms: [], weights, match: 'unknown' }),
  );
  return { ...matches, words: unknown.length > 0 ? unknown : matches.words, missingPhrases: [] };
}

/** The matches of several alternatives as those of one question; a document with several of them scores higher. */
function united(all: readonly WordMatches[]): WordMatches {
  const [first, ...others] = all;
  if (!first || others.length === 0) return first ?? noMatches(0);
  const count = first.scores.length;
  const [scores, full] = [noScores(count), new Uint8Array(count)];
  for (let doc = 0; doc < count; doc++) {
    for (const one of all) {
      if (!isMatch(one.scores, doc)) continue;
      scores[doc] = Math.max(0, scores[doc] ?? 0) + (one.scores[doc] ?? 0);
      full[doc] = Math.max(full[doc] ?? 0, one.full[doc] ?? 0);
    }
  }
  const found = all.filter((one) => !hasNoMatch(one.scores));
  const known = new Set<string>();
  const words = all.flatMap((one) => {
    const further = one.words.filter(({ written }) => !known.has(written));
    for (const { written } of further) known.add(written);
    return further;
  });
  const unique = (texts: readonly string[]) => [...new Set(texts)];
  return {
    words,
    scores,
    full,
    missingPhrases: unique(found.flatMap(({ missingPhrases }) => missingPhrases)),
    inAnyForm: unique(found.flatMap(({ inAnyForm }) => inAnyForm)),
  };
}

/** Every document with a text in a language. */
async function everyDoc({ loader }: Sources, { lang }: RankOptions): Promise<WordMatches> {
  const { numbers, untranslated } = await loader.records(lang);
  const none = noMatches(numbers.length);
  const scores = none.scores.map((score, doc) => (untranslated[lang][doc] ? score : 0));
  return { ...none, scores, full: none.full.fill(1) };
}

/** Of the matches those of a kind of record; all of them where none is of it. */
function ofKind(matches: WordMatches, kind: RecordKind, numbers: readonly string[]): WordMatches {
  const scores = filteredScores(matches.scores, (doc) => kindOf(numbers[doc] ?? '') === kind);
  return hasNoMatch(scores) ? matches : { ...matches, scores };
}

/** The documents that answer one of the alternatives; with all that is required, where there are any. */
async function anyOf(
  sources: Sources,
  alternatives: readonly Alternative[],
  options: RankOptions,
): Promise<WordMatches> {
  const loose = await Promise.all(alternatives.map(({ words }) => wordMatches(sources, words, options)));
  const strict = loose.map((matches, at) => withRequired(matches, alternatives[at]?.required ?? '', options));
  if (strict.every(({ scores }) => hasNoMatch(scores))) return united(loose);
  return united(strict.map((matches) => (hasNoMatch(matches.scores) ? withoutPhrases(matches) : matches)));
}

/** The documents of a language that answer a question, whatever the filters. */
export async function questionMatches(sources: Sources, typed: string, options: RankOptions): Promise<QuestionMatches> {
  if (typed.trim() === '') return { ...(await everyDoc(sources, options)), excludedDocs: new Set(), exclusions: [] };
  const { alternatives, excluded, time } = questionOf(typed, options.from);
  const { numbers } = await sources.loader.records(options.lang);
  const isEvery = time !== undefined && alternatives.every(({ words }) => words.trim() === '');
  const [found, { docs, exclusions }] = await Promise.all([
    isEvery
      ? everyDoc(sources, options)
      : alternatives.length > 0
        ? anyOf(sources, alternatives, options)
        : noMatches(numbers.length),
    excludedDocs(sources, excluded, options),
  ]);
  const matches = time?.kind ? ofKind(found, time.kind, numbers) : found;
  const isLeft = (doc: number) => !docs.has(doc);
  return {
    ...matches,
    scores: docs.size > 0 ? filteredScores(matches.scores, isLeft) : matches.scores,
    excludedDocs: docs,
    exclusions,
  };
}
