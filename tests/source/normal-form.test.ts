import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm, writtenColumn } from '../../src/source/signs/normal-form.ts';
import { signFlaws } from '../../src/source/signs/sign-flaws.ts';

describe('the form in which a file is read', () => {
  it.each([
    ['mun\u00adka\u00aderő', 'munkaerő', 'soft hyphens'],
    ['kizsák\u200bmányolás\ufeff', 'kizsákmányolás', 'spaces without width'],
    ['o\u030bszi e\u0301v', 'őszi év', 'accents that are signs of their own'],
    ['e\u2011mail', 'e-mail', 'hyphens that keep a word together'],
    ['ﬁnanszírozás, oﬃce', 'finanszírozás, office', 'ligatures'],
    ['\uf0b7\telső\n\uf0a7 második', '- első\n- második', 'bullets of a word processor'],
    ['• első\n  ◦ második', '- első\n  - második', 'bullets'],
    ['ＡＢＣ １２, 𝐟𝐨𝐧𝐭𝐨𝐬', 'ABC 12, fontos', 'letters of other widths and styles'],
    ['egy\u2028két\vhá', 'egy két há', 'line ends of other programs'],
    ['می\u200cخواهم 👩\u200d💻', 'می\u200cخواهم 👩\u200d💻', 'joiners where they mean something'],
    ['Camões, coût, „Ä“, Å…, NBSP\u00a0itt', 'Camões, coût, „Ä“, Å…, NBSP\u00a0itt', 'what is right as it is'],
    ['kÃ©pzÃ©s Å‘szi â€židÃ©zetâ€\u009d', 'képzés őszi „idézet”', 'what was encoded twice'],
    ['kĂ©pzĂ©s Ĺ‘szi ĂˇrvĂ\u00adz FĹ±', 'képzés őszi árvíz Fű', 'the same by the code page of Central Europe'],
    ['pоlice', 'police', 'letters of another alphabet'],
  ])('makes %j %j: %s', (written, read) => {
    expect(normalForm(written, 'en.mdx')).toBe(read);
    expect(normalForm(read, 'en.mdx')).toBe(read);
  });

  it('has ő and ű for õ and û in Hungarian, and leaves other languages', () => {
    expect(normalForm('A szõlõ és a fûtés', 'hu.mdx')).toBe('A szőlő és a fűtés');
    expect(normalForm('<Lang of="pt">reuniões</Lang> és <Lang of="fr">août</Lang>', 'hu.mdx')).toContain('reuniões');
    expect(signFlaws('<Lang of="pt">Camões</Lang>', 'hu.mdx')).toEqual([]);
    expect(signFlaws('Camões', 'hu.mdx')).toMatchObject([{ code: 'doubtful-accent', line: 1, column: 1 }]);
    expect(normalForm('a: { en: coût, hu: fûtés }', 'topics.yaml')).toBe('a: { en: coût, hu: fűtés }');
  });

  it('is the text as it is where it would have been encoded without end', () => {
    const endless = `Ã${'\u0083'.repeat(50_000)}`;
    expect(normalForm(endless, 'hu.mdx')).toBe(endless);
  });

  it('has plain spaces where YAML knows no others', () => {
    expect(normalForm('a:\u00a0b\n\u00a0\u00a0c: d\u00a0e\u00a0', 'site.yaml')).toBe('a: b\n  c: d\u00a0e ');
  });

  it('gives the column of what is written', () => {
    const form = (line: string) => normalForm(line, 'hu.mdx');
    expect(writtenColumn('mun\u00adka itt', 7, form)).toBe(8);
    expect(writtenColumn('o\u030bszi itt', 6, form)).toBe(7);
    expect(writtenColumn('itt', 1, form)).toBe(1);
  });
});

const letters = 'aábcdeéfghiíjklmnoóöőprstuúüűvz';
const small = fc.string({ unit: fc.constantFrom(...letters), minLength: 3, maxLength: 12 });
const word = fc.oneof(
  small,
  small.map((each) => each.charAt(0).toUpperCase() + each.slice(1)),
);
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const once = { numRuns: 100, seed: 1796 };

/** A text in UTF-8 that a program takes for one in another code page. */
function encodedTwice(words: string, encoding: string): string {
  const bytes = new TextEncoder().encode(words);
  return [...bytes].map((byte) => new TextDecoder(encoding).decode(Uint8Array.of(byte))).join('');
}

describe('of a hundred texts of each kind', () => {
  it.each(['windows-1252', 'windows-1250'])(
    'each that was encoded twice by %s is whole again, and reported',
    (encoding) => {
      fc.assert(
        fc.property(text, (words) => {
          const written = encodedTwice(words, encoding);
          expect(normalForm(written, 'hu.mdx')).toBe(words);
          expect(signFlaws(written, 'hu.mdx').map(({ code }) => code)).toEqual(
            written === words ? [] : ['doubled-encoding'],
          );
        }),
        once,
      );
    },
  );

  it('each with signs that are not seen is read without them', () => {
    const sign = fc.constantFrom('\u00ad', '\u200b', '\u2060', '\ufeff', '\u200d', '\u200e');
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(40), sign), { minLength: 1, maxLength: 6 }), (words, signs) => {
        const written = signs.reduce((all, [at, each]) => all.slice(0, at) + each + all.slice(at), words);
        expect(normalForm(written, 'hu.mdx')).toBe(words);
        expect(normalForm(words.normalize('NFD'), 'hu.mdx')).toBe(words);
      }),
      once,
    );
  });

  it('each with õ and û in small letters is repaired, and reported once', () => {
    fc.assert(
      fc.property(text, (some) => {
        const words = some.toLowerCase();
        const written = words.replaceAll('ő', 'õ').replaceAll('ű', 'û');
        fc.pre(!/õ[eiu]|[ao]õ/.test(written));
        expect(normalForm(written, 'hu.mdx')).toBe(words);
        expect(signFlaws(written, 'hu.mdx')).toHaveLength(written === words ? 0 : 1);
      }),
      once,
    );
  });

  it('each that is right is read as it is, and silent', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(normalForm(words, 'hu.mdx')).toBe(words);
        expect(signFlaws(words, 'hu.mdx')).toEqual([]);
      }),
      once,
    );
  });

  it('each of any signs has one form, with as many lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (any) => {
        const form = normalForm(any, 'hu.mdx');
        expect(normalForm(form, 'hu.mdx')).toBe(form);
        expect(form.split('\n')).toHaveLength(any.split(/\r\n?|\n/).length);
      }),
      { numRuns: 1000, seed: 1796 },
    );
  });
});
