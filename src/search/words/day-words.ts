const units = {
  en: 'first second third fourth fifth sixth seventh eighth ninth',
  hu: 'egyedik kettedik harmadik negyedik otodik hatodik hetedik nyolcadik kilencedik',
};
const english = [
  ...`${units.en} tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(
    ' ',
  ),
  ...units.en.split(' ').map((unit) => `twenty-${unit}`),
  ...['thirtieth', 'thirty-first'],
];
const hungarian = [
  ...'elsej masodik harmadik negyedik otodik hatodik hetedik nyolcadik kilencedik tizedik'.split(' '),
  ...units.hu.split(' ').map((unit) => `tizen${unit}`),
  'huszadik',
  ...units.hu.split(' ').map((unit) => `huszon${unit}`),
  ...['harmincadik', 'harmincegyedik'],
];

/** The day of a month that each ordinal names, folded: in English whole, in Hungarian without its ending. */
const dayWords: ReadonlyMap<string, number> = new Map(
  [english, hungarian].flatMap((list) => list.map((word, index) => [word, index + 1] as const)),
);

/** The day that a folded word names: thirtieth, „harmincadikán”, „elseje”. */
export function dayNamed(word: string): number | undefined {
  const [, stem = word] =
    /^(elsej|\p{L}+dik)(?:[ae]?(?:n|i|t|ra|re|ig|tol|rol|hoz|hez)?|napja\p{L}*)$/u.exec(word) ?? [];
  return dayWords.get(stem.replace(/\s/g, '-'));
}
