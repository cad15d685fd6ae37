const bold = 'A félkövér szavakat így írja: **szavak**.';
const italic = 'A dőlt szavakat így írja: *szavak*.';
const heading = 'A címsor elé írjon ## jelet, az alcím elé ### jelet.';
const list = 'A felsorolás minden elemét külön sorban „- ” jellel kezdje, számozva „1. ” jellel.';
const table = 'A táblázat celláit | jel válassza el, az első sor alatt |---|---| álljon.';
const nothing = 'Törölje a címkét és a lezárását; a szöveg külalakja az egész honlapon egységes.';
const embedded = 'Törölje; program és más webhelyek anyaga nem való a szövegbe, egy rájuk mutató hivatkozás igen.';
const struck = 'Az áthúzott szavakat így írja: ~~szavak~~.';

const advice: Readonly<Record<string, string>> = {
  a: 'A hivatkozást így írja: [szavak](cím).',
  b: bold,
  strong: bold,
  i: italic,
  em: italic,
  br: 'Új bekezdéshez hagyjon üres sort; bekezdésen belüli új sorhoz a sor végére írjon \\ jelet.',
  p: 'Törölje a címkét; az új bekezdést üres sor kezdi.',
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  ul: list,
  ol: list,
  li: list,
  img: 'Képet .mdx fájlba így illesszen be: <Figure src="fájl" alt="mi látható rajta" credit="…" licence="…" />.',
  blockquote: 'Az idézet sorait „> ” jellel kezdje, vagy .mdx fájlban használja ezt: <Quotation>.',
  q: 'Írjon idézőjeleket.',
  hr: 'Írja külön sorba, előtte üres sorral: ---.',
  s: struck,
  del: struck,
  table,
  tr: table,
  td: table,
  th: table,
  script: embedded,
  style: nothing,
  iframe: embedded,
  video: embedded,
  audio: embedded,
  object: embedded,
  embed: embedded,
  form: embedded,
};

/** Mit írjon egy HTML-jel helyett. What to write instead of an HTML tag. */
export function htmlAdviceHu(name: string): string {
  const known = name.toLowerCase();
  return Object.hasOwn(advice, known) ? (advice[known] ?? nothing) : nothing;
}
