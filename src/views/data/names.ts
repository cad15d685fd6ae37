import { type Locale, otherLocale } from '../../language/locales.ts';
import type { Name } from '../../model/bilingual.ts';
import { personName } from '../../model/person-name.ts';
import type { Thing } from '../../queries/record-graph.ts';

/** What a thing is called in each language in which that is known, as it was written: without the typography of pages. */
function writtenNames(thing: Thing): Name {
  switch (thing.kind) {
    case 'meeting':
    case 'campaign':
    case 'funding-call':
      return { en: thing.texts.en?.words.title, hu: thing.texts.hu?.words.title };
    case 'person':
      return { en: personName(thing.facts.name, 'en'), hu: personName(thing.facts.name, 'hu') };
    case 'document':
      return thing.facts.title;
    case 'term':
      return thing.facts.term;
    default:
      return thing.facts.name;
  }
}

/** A written name in a language; in the other where only that is known, empty where neither is. */
export function writtenIn(name: Name, lang: Locale): string {
  return name[lang] ?? name[otherLocale(lang)] ?? '';
}

/** What a thing is called in a language; in the other where only that is known. */
export function writtenName(thing: Thing, lang: Locale): string {
  return writtenIn(writtenNames(thing), lang);
}

/** What a thing is called in both languages; null where that is not known. */
export function namesInBoth(thing: Thing): Record<Locale, string | null> {
  const { en = null, hu = null } = writtenNames(thing);
  return { en, hu };
}
