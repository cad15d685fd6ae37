import { type Random, random } from './random.ts';
import { fill, type Tongue } from './tongue.ts';

const functionWords =
  'the of and to in a for that with on by from as at is was were has have it their this which who not or an be been also but they its after before between under over about more than when where all other such into through during against within each both some those these if can may must will would should only there then while because since until how what most many few every own same so one two three'.split(
    ' ',
  );

const words =
  'victim service police report meeting support prevention country county child training organisation national trafficking shelter work partner programme project number person information government cooperation campaign school ministry protection authority fund international data member forum coordination case language young family social labour office identification expert law strategy result year month week region border helpline crime investigation court judge prosecutor teacher parent student volunteer church town village county festival film poster leaflet theatre play audience tent visitor handbook study research survey figure table plan action decree act directive rule guideline protocol referral mechanism network roundtable session agenda presenter coordinator secretary deputy minister head department unit centre institute foundation association service transit house home worker psychologist lawyer interpreter nurse doctor guardian employer inspector agency contract wage debt risk sign trust contact call applicant beneficiary budget grant payment contribution deadline evaluation committee proposal share cost period forecast award amendment question answer'.split(
    ' ',
  );

const onsets = 'b c d f g h l m n p r s t v w br cl cr dr fl gr pl pr st str tr'.split(' ');
const nuclei = 'a e i o u a e i o ai ea ou io'.split(' ');
const codas = ['', '', '', '', '', '', 'n', 'r', 's', 't', 'l', 'm', 'd', 'nd', 'nt', 'st', 'rm', 'ct'];
const derivations = ['', '', '', '', 'tion', 'ment', 'ity', 'ance', 'al', 'ive', 'er', 'ship', 'ness', 'able', 'ure'];
const endings = ['', '', '', '', '', 's', 's', 'ed', 'ing'];

/** Words that end like this take no verbal ending. */
const isDerived = /(?:ion|ment|y|ance|ence|al|ive|or|ship|ness|able|m|ure|ent)$/;

function build(source: Random): string {
  const syllables = Array.from(
    { length: source.whole(1, 2) },
    () => source.pick(onsets) + source.pick(nuclei) + source.pick(codas),
  );
  return syllables.join('') + source.pick(derivations);
}

/** English: about 4,000 base forms. */
export function english(seed: number): Tongue {
  const source = random(seed, 1);
  return {
    functionWords,
    stems: fill(words, 4000, () => build(source)),
    before: (word, following) => (/^an?$/.test(word) ? (/^(?!unit|one)[aeiou]/.test(following) ? 'an' : 'a') : word),
    inflect: (stem, chance) => {
      const ending = chance.pick(endings);
      if (ending === '') return stem;
      if (ending !== 's') return isDerived.test(stem) ? stem : stem.replace(/e$/, '') + ending;
      if (/[^aeou]y$/.test(stem)) return `${stem.slice(0, -1)}ies`;
      return stem + (/(?:s|x|ch|sh)$/.test(stem) ? 'es' : 's');
    },
  };
}
