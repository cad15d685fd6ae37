import { fieldSentence } from '../language/field-sentence.ts';
import { type Locale, locales } from '../language/locales.ts';
import { dataVersion } from '../model/published-fields.ts';
import { absolute, codebookPath } from '../site/urls.ts';
import { type CodebookPart, exchangeParts, type LocatedField, ownParts } from '../views/data/codebook.ts';
import { titleOfPart } from '../views/data/codebook-page.ts';
import { fieldForm, fieldValues } from '../views/data/field-form.ts';

const inBoth = (words: (lang: Locale) => string) => Object.fromEntries(locales.map((lang) => [lang, words(lang)]));

function fieldOf({ path, needed, field, found }: LocatedField): object {
  const values = fieldValues(field);
  return {
    name: path,
    meaning: inBoth((lang) => fieldSentence(field.description ?? '', lang)),
    form: fieldForm(field),
    required: needed,
    ...(values.length > 0 && { values }),
    found,
  };
}

const partOf = ({ id, fields }: CodebookPart) => ({
  id,
  title: inBoth((lang) => titleOfPart(id, lang)),
  fields: fields.map(fieldOf),
});

/** Every field of the data for programs: what it means, and in which files it is found at which path or in which column. */
export function toCodebook(): object {
  return {
    version: dataVersion,
    pages: inBoth((lang) => absolute(codebookPath(lang))),
    parts: [...ownParts(), ...exchangeParts()].map(partOf),
  };
}
