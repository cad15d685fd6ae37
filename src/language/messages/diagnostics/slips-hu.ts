import type { Holding, SlipParams } from './slips.ts';
import type { WordingOf } from './wording.ts';

const formatNames: Partial<Record<Holding, string>> = {
  program: 'program',
  page: 'weboldal vagy rajz, amely programot tartalmazhat',
  zip: 'tömörített mappa',
  archive: 'tömörített mappa',
  doc: 'régi irodai fájl, amely makrókat tartalmazhat',
  text: 'egyszerű szöveg',
  other: 'más fajta',
};

/** Formats of which only the name has to be put right. */
const isPublished = (format: Holding) => !(format in formatNames) || format === 'text';

/** What was not meant for readers. */
export const slipsHu: WordingOf<SlipParams> = {
  'unfinished-text': ({ written }) => [
    `A szöveg nincs kész: az olvasók ezt látnák: „${written}”.`,
    `Törölje ezt: „${written}”, vagy írja be, ami oda való.`,
  ],
  'marks-of-other-program': ({ written, meant }) => [
    `Ebben egy másik program jelei vannak, és az olvasók is látnák őket: „${written}”.`,
    `Írja ezt: „${meant}” („${written}” helyett).`,
  ],
  'garbled-word': ({ written, meant }) => [
    `A szöveg beolvasásakor vagy átalakításakor betűk vesztek el: „${written}”.`,
    meant === undefined
      ? 'Keresse meg a szót az eredetiben, és írja ki helyesen.'
      : `Írja ezt: „${meant}” („${written}” helyett).`,
  ],
  'copied-words': ({ field, lang }) => [
    `„${field.join(' › ')}” mindkét nyelven ugyanaz, mégpedig ${lang === 'en' ? 'magyarul' : 'angolul'}.`,
    `Írja ${lang === 'en' ? 'angolul' : 'magyarul'}.`,
  ],
  'weekday-differs': ({ written, meant, day }) => [
    `A szövegben ez áll: ${written}, de ${day} a hét másik napjára esik.`,
    `Írja ezt: „${meant}” („${written}” helyett), vagy javítsa a dátumot.`,
  ],
  'time-differs': ({ time, day, fact }) => [
    `A szövegben ez áll: ${time}, az adatokban pedig e napra (${day}) ez: ${fact}.`,
    'Javítsa azt, amelyik hibás.',
  ],
  'picture-of-entry': (params) => [
    'Egy tételre vagy bejegyzésre mutató hivatkozás előtt felkiáltójel áll, amely képet jelöl.',
    `Írja ezt: „${params.meant}” („${params.written}” helyett).`,
  ],
  'duplicate-name': ({ id, other }) => [
    `„${id}” és „${other}” neve ugyanaz, ezért az olvasó nem tudja megkülönböztetni őket.`,
    `Törölje ezt: „${id}”, és mindenütt ezt írja helyette: ${other}; vagy adjon nekik különböző nevet.`,
  ],
  'duplicate-source': ({ id, first }) => [
    `„${id}” és „${first}” ugyanaz az oldal, ugyanazon a napon olvasva.`,
    `Törölje ezt a forrást: „${id}”, és helyette erre hivatkozzon: „${first}”.`,
  ],
  'office-of-future': ({ last, today }) => [
    `A tisztség végét jelző év (${last}) még nem jött el.`,
    `Azt az utolsó évet írja, amelyben egy forrás szerint betöltötte; ez legfeljebb ${today}.`,
  ],
  'empty-attachment': () => ['A fájl üres.', 'Tegye ide újra, vagy törölje.'],
  'file-of-other-kind': ({ extension, format }) => [
    `A neve .${extension} végű, de a fájl valójában ${formatNames[format] ?? `.${format} típusú`}.`,
    isPublished(format)
      ? `Nevezze át úgy, hogy a neve .${format === 'text' ? 'txt' : format} végű legyen, és mindenütt az új nevét írja; vagy mentse el .${extension} formátumban.`
      : `Törölje, vagy cserélje valódi .${extension} fájlra.`,
  ],
};
