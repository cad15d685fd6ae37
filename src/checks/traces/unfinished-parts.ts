import type { Slip } from './trace.ts';

/** What is counted, behind XX that are to be replaced by its number; Roman numerals have a full stop or a century there. */
const counted =
  'fő|forint|Ft|HUF|euró|EUR|euros?|people|persons?|participants?|million|millió|%|db|szervezet|organisations?';

const inBrackets =
  'insert [^[\\]\\n]+|ide (?:jön|kerül) [^[\\]\\n]+|date|dátum|name|név|place|helyszín|number|szám|amount|összeg' +
  '|[^[\\]\\n]{0,60}(?:to be (?:added|confirmed|completed|filled|checked|decided)|kitöltendő|kiegészítendő|pótol|pontosít|beírandó|ellenőri)[^[\\]\\n]{0,60}';

/** Notes of an author to himself, and what programs put where something is to be written. */
const parts: readonly RegExp[] = [
  /\b(?:TO[D]O|FIX[M]E)\b(?::[^.!?\n]*[.!?]?)?/g,
  /\bTB[ACD]\b/g,
  /\blorem ips[u]m\b[^\n]*/gi,
  new RegExp(`\\[(?:${inBrackets})\\](?![(\\[:])`, 'giu'),
  // The mark of a comment in Word, by the initials of its author.
  /\[\p{Lu}{2,3}\d{1,3}\](?![([:])/gu,
  new RegExp(`(?<![\\p{L}\\p{N}])X{2,3}(?=[ \\u00a0](?:${counted})(?!\\p{L}))`, 'gu'),
  /(?<![\p{L}\p{N}/.-])(?:x{2,}|X{4,}|(?:19|20)(?:XX|xx|\dX|\dx)(?:[.-] ?(?:XX|xx)){0,2}|XX\. ?XX\.)(?![\p{L}\p{N}/])/gu,
  /\?{3,}|(?<![\p{L}\p{N}])(?:_{4,}|\.{5,}|…{2,})(?!\p{L})/gu,
  /\bError! (?:Bookmark|Reference source|Hyperlink reference|Unknown|No text)[^.\n]*\.?/g,
  /Hiba! (?:A |Az )?(?:könyvjelző|hivatkozás|hiperhivatkozás|ismeretlen)[^.\n]*\.?/gi,
  /\b(?:Click|Click or tap) here to enter (?:text|a date)\.?|Kattintson (?:vagy koppintson )?ide (?:szöveg|dátum)[^.\n]*\.?/g,
  // The form of a date, and questions to oneself.
  /(?<![\p{L}\p{N}])(?:(?:DD|MM|HH|NN)[./-]){0,2}(?:YYYY|ÉÉÉÉ)(?:[./-](?:MM|HH)(?:[./-](?:DD|NN))?)?(?![\p{L}\p{N}])/gu,
  /\((?:source|forrás|check|date|name|number|when|who|dátum|név|szám|mikor|ki|hány)\?\)/gi,
  /\((?:insert|ide (?:jön|kerül)) [^()\n]{1,60}\)/gi,
  /\b(?:Text|Title|Summary|Name|Description) (?:goes|comes) here\b\.?/gi,
  /(?<!\p{L})(?:szöveg|cím|összefoglaló|leírás|név) helye(?:\.|$)/giu,
  // What programs print where a value is missing, and variables of templates.
  /(?<![\p{L}\p{N}])(?:NaN|#REF!|#N\/A|#VALUE!|#DIV\/0!|\$[a-z]\w+\$?|%[A-Z_]{3,}%)(?![\p{L}\p{N}])|\[object Object\]/gu,
  // What a language model leaves where it names a source.
  /【[^】\n]*】|:contentReference\S*/g,
];

const core =
  /TO[D]O|FIX[M]E|TB[ACD]|orem|\[|XX|xx|\dX|\dx|\?\?|__|\.{5}|……|Error!|Hiba!|here to|ide |\?\)|nsert|YYYY|ÉÉÉÉ|s here|helye|【|:content|NaN|#[RNVD]|\$[a-z]|%[A-Z]|object O/;

/** Parts of a text that are still to be written. */
export function unfinishedParts(text: string): Slip[] {
  if (!core.test(text)) return [];
  return parts.flatMap((part) =>
    [...text.matchAll(part)].map(({ 0: written, index }) => ({ text: written, offset: index })),
  );
}
