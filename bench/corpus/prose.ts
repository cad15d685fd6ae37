import type { Random } from './random.ts';
import { rank, type Tongue } from './tongue.ts';

/** Draws something that now and then takes the place of a word: a link, a name, a passage in another language. */
export type Aside = () => string | undefined;

const nothing: Aside = () => undefined;

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A word of the language as it may stand in a sentence. */
export function word(tongue: Tongue, random: Random): string {
  return tongue.inflect(tongue.stems[rank(tongue.stems.length, random)] as string, random);
}

/** Words as a sentence has them: none twice in a row, and the article that the next one asks for. */
export function fluent(tongue: Tongue, text: string): string {
  const words = text.split(' ');
  const bare = (word = '') => word.toLowerCase().replace(/\]\(.*|[[*,]/g, '');
  for (let at = 1; at < words.length; at++) {
    if (bare(words[at]) !== bare(words[at - 1])) continue;
    const around = [words[at - 1], words[at + 1]].map(bare);
    words[at] = tongue.functionWords.slice(2).find((other) => !around.includes(other)) ?? '';
  }
  return words.map((each, at) => tongue.before(each, (words[at + 1] ?? '').replace(/^[[*]+/, ''))).join(' ');
}

/** A few words without a stop, such as a title or a label; the first letter small. */
export function phrase(tongue: Tongue, random: Random, length: number): string {
  const words: string[] = [];
  while (words.length < length) {
    if (words.length > 0 && words.length < length - 1 && random.chance(0.4)) words.push(particle(tongue, random));
    words.push(word(tongue, random));
  }
  return fluent(tongue, words.join(' '));
}

/** A sentence of 7 to 22 words, beginning with a capital and ending with a stop. */
export function sentence(tongue: Tongue, random: Random, aside: Aside = nothing): string {
  const length = random.whole(7, 22);
  const words: string[] = [];
  let particles = 0;
  while (words.length < length) {
    const inside = words.length > 1 && words.length < length - 1;
    const isParticle = particles < 2 && words.length < length - 1 && random.chance(0.52);
    particles = isParticle ? particles + 1 : 0;
    let next = isParticle ? particle(tongue, random) : word(tongue, random);
    if (inside && !isParticle) next = aside() ?? next;
    if (inside && random.chance(0.015)) next = number(random);
    words.push(inside && !isParticle && random.chance(0.1) ? `${next},` : next);
  }
  return `${capital(fluent(tongue, words.join(' ')))}.`;
}

/** Sentences up to about a number of words. */
export function paragraph(tongue: Tongue, random: Random, words: number, aside: Aside = nothing): string {
  const sentences: string[] = [];
  for (let left = words; left > 0; ) {
    const next = sentence(tongue, random, aside);
    sentences.push(next);
    left -= next.split(' ').length;
  }
  return sentences.join(' ');
}

function particle(tongue: Tongue, random: Random): string {
  return random.favour(tongue.functionWords);
}

function number(random: Random): string {
  return String(random.chance(0.4) ? random.whole(2009, 2026) : random.whole(2, 999));
}
