/** The rules about single fields; the table of the kind describes each. */
export const fieldGuideEn = {
  'field/unknown-field': 'Only the fields of the tables exist; a misspelt one would be lost.',
  'field/missing-field': 'Some fields must be there, so that the page can say what the thing is.',
  'field/wrong-type': 'A list is a list, a number is written in digits, a text is one text.',
  'field/not-a-choice': 'Some fields take one of a few words.',
  'field/wrong-value': 'A date, an address, a number or an id has its form.',
  'field/id': 'An id is lower-case words without accents, joined by hyphens.',
};
