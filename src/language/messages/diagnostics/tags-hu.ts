import type { TagParams } from './prose.ts';
import type { WordingOf } from './wording.ts';

const literalBrace = 'Törölje a zárójelet; ha az olvasónak látnia kell, { helyett írja: \\{.';
const literalAngle = 'A „kisebb, mint” jel helyett írja: &lt;, vagy írja ki szavakkal.';
const missingTag = (tag: string) => `Nincs ilyen címke: <${tag}>.`;
const allTags = (known: readonly string[]) =>
  `A szövegben ezek a címkék használhatók: ${known.join(', ')}; a < helyett írja: &lt;.`;
const description = 'leírás azoknak, akik a képet nem látják (mi látható rajta)';

/** What is wrong with the tags of a text, and where it cannot be read on. */
export const tagsHu: WordingOf<TagParams> = {
  'unknown-tag': ({ tag, known }) => [missingTag(tag), allTags(known)],
  'misspelt-tag': ({ tag, meant, example }) => [missingTag(tag), `Erre gondolt: <${meant}>? Írja így: ${example}.`],
  'tag-without-name': ({ known }) => ['Az üres <> nem címke.', allTags(known)],
  'tag-in-sentence': ({ tag }) => [
    `A <${tag}> egy mondaton belül áll.`,
    `Tegye külön sorokba, előtte és utána üres sorral: <${tag}>.`,
  ],
  'tag-within-something': ({ tag }) => [
    `A <${tag}> egy másik címkén, felsoroláson vagy idézeten belül áll.`,
    `Tegye külön sorba, behúzás nélkül, minden más címkén, felsoroláson és idézeten kívül: <${tag} />.`,
  ],
  'tag-with-content': ({ tag, example }) => [
    `A <${tag}> nyitó és záró címkéje között szavak állnak.`,
    `Írja tartalom nélkül: ${example}.`,
  ],
  'tag-without-content': ({ tag, example }) => [
    `A <${tag}> üres.`,
    `Írja a szavakat a címkék közé (${example}), vagy törölje a címkét.`,
  ],
  'tag-around-paragraphs': ({ tag, example }) => [
    `A <${tag}> egész bekezdéseket fog közre.`,
    `Minden bekezdésen belül, a szavakkal egy sorba írja: ${example}.`,
  ],
  'attributes-in-braces': ({ tag, value, example }) => [
    `A <${tag}> címkében kapcsos zárójel áll: {${value}}.`,
    `Minden attribútumot a nevével írjon: ${example}.`,
  ],
  'unknown-attribute': ({ tag, name, known, meant, example }) => [
    `A <${tag}> címkének nincs „${name}” attribútuma.`,
    meant
      ? `Erre gondolt: ${meant}="…"?`
      : known.length > 0
        ? `Az attribútumai: ${known.join(', ')}.`
        : `Írja így: ${example}.`,
  ],
  'duplicate-attribute': ({ tag, name }) => [`A <${tag}> címkében kétszer szerepel: „${name}”.`, 'Az egyiket törölje.'],
  'value-in-braces': ({ tag, name }) => [
    `A <${tag}> címkében „${name}” értéke kapcsos zárójelek között áll: { }.`,
    `Tegye egyenes idézőjelek közé: ${name}="…".`,
  ],
  'attribute-without-value': ({ tag, name, choices }) => [
    `A <${tag}> címkében nincs értéke ennek: „${name}”.`,
    `Írja így: ${choices.length > 0 ? choices.map((one) => `${name}="${one}"`).join(' vagy ') : `${name}="…"`}, vagy törölje.`,
  ],
  'missing-attribute': ({ tag, name, example }) => [
    `A <${tag}> címkéből hiányzik: „${name}”.`,
    `Írja bele: ${name}="…", például így: ${example}.`,
  ],
  'missing-description': ({ tag, name, example }) => [
    `A <${tag}> címkéből hiányzik: „${name}”, ${description}.`,
    `Írja bele: ${name}="…", például így: ${example}.`,
  ],
  'empty-attribute': ({ tag, name, isRequired }) => [
    `A <${tag}> címkében üres: „${name}”.`,
    isRequired ? 'Töltse ki.' : 'Töltse ki, vagy törölje.',
  ],
  'empty-description': ({ tag, name, isRequired }) => [
    `A <${tag}> címkében üres: „${name}”, ${description}.`,
    isRequired ? 'Írja le a képet.' : 'Írja le a képet, vagy törölje.',
  ],
  'unknown-language': ({ tag, value }) => [
    `„${value}” nem nyelvkód (<${tag}>).`,
    'A nyelv kódját írja: az angolé "en", a magyaré "hu", a németé "de", az ukráné "uk".',
  ],
  'attribute-not-a-choice': ({ tag, name, value, choices, meant }) => [
    `A <${tag}> címkében „${name}” értéke nem lehet „${value}”.`,
    meant ? `Erre gondolt: "${meant}"?` : `Írja ezek egyikét: ${choices.map((one) => `"${one}"`).join(', ')}.`,
  ],
  'tags-crossed': ({ opened, line, closing }) => [
    `Itt ez áll: ${closing}, pedig ${opened} (${line}. sor) még nincs lezárva.`,
    `Előbb azt zárja le, ami utoljára nyílt: ${closing} elé írja: ${opened.replace('<', '</')}.`,
  ],
  'tag-never-opened': ({ closing }) => [
    `Ez olyan címkét zár le, amely nem nyílt meg: ${closing}.`,
    `A szakasz elejére írja: ${closing.replace('</', '<')}, vagy törölje: ${closing}.`,
  ],
  'tag-never-closed': ({ tag, isBare }) => [
    `Nincs lezárva ez a címke: <${tag}>.`,
    isBare ? 'A végén > helyett írja: />.' : `A szakasz végére írja: </${tag}>.`,
  ],
  'tag-not-closed-in-paragraph': ({ tag }) => [
    `Ez a címke ebben a bekezdésben nyílik, de nem itt zárul: <${tag}>.`,
    `Ugyanebbe a bekezdésbe írja: </${tag}>; ha egész bekezdéseket fog közre, a nyitó és a záró címke külön sorba kerüljön.`,
  ],
  'empty-tag-never-closed': () => [
    'Az üres <> lezáratlan címkének számít.',
    'Írja így: &lt;&gt;, ha az olvasónak látnia kell, vagy törölje.',
  ],
  'brace-never-closed': () => ['A { nincs lezárva, és itt külön jelentése van.', literalBrace],
  'words-in-braces': () => [
    'Kapcsos zárójelek között szavak állnak, és ennek itt külön jelentése van: { }.',
    'Törölje a kapcsos zárójeleket; ha az olvasónak látnia kell őket, { és } helyett írja: \\{ és \\}.',
  ],
  'address-in-angle-brackets': ({ address, target }) => [
    `Egy cím csúcsos zárójelek között áll: <${address}>.`,
    `Írja zárójelek nélkül, vagy tegye hivatkozássá: [szavak](${target}).`,
  ],
  'lone-angle-bracket': () => ['A < itt címkét kezd, de nem következik címke.', literalAngle],
  'unquoted-value': ({ tag, name, value }) => [
    `Ebben a címkében „${name}” értéke nem egyenes idézőjelek között áll: <${tag}>.`,
    `Írja így: ${name}="${value}".`,
  ],
  'unfinished-tag': ({ tag }) => [`A címke nincs befejezve: <${tag}.`, `Zárja le > jellel. ${literalAngle}`],
  'malformed-tag': ({ tag }) => [
    `Hibásan van írva ez a címke: <${tag}>.`,
    'Minden érték egyenes idézőjelek között álljon, például: title="…"; a címke végén > áll, tartalom nélkül />.',
  ],
  'unreadable-text': () => [
    'Innentől a szöveg nem olvasható.',
    'Keressen egy < vagy { jelet, amely a szöveghez tartozik, és írja helyette: &lt; vagy \\{.',
  ],
};
