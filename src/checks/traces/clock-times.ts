/** A time of day: 17:00, 17.00, 5 p.m., noon, 17 óra. */
const times =
  /(?<![\d.:])(?:([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d.:]|%)(?: ?(a|p)\.?m\b)?|(\d{1,2}) ?(a|p)\.?m\b|([01]?\d|2[0-3]) ór(?:a|á(?!n|s))(?! (?:alatt|hosszat|múlva))|(?<=\b(?:at|by|until|before) )noon\b)/giu;

const sentenceEnd = /[.!?] +(?=\p{Lu})|\n\n/u;

function clock(hours: number, minutes: string, half: string | undefined): string {
  const shift = half?.toLowerCase() === 'p' && hours < 12 ? 12 : half?.toLowerCase() === 'a' && hours === 12 ? -12 : 0;
  return `${String(hours + shift).padStart(2, '0')}:${minutes}`;
}

/** The only time of day in the sentence around a passage, such as a date; undefined where there is none, or several. */
export function onlyTimeBeside(text: string, from: number, to: number): string | undefined {
  const before =
    text
      .slice(Math.max(0, from - 80), from)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const [after = ''] = text.slice(to, to + 60).split(sentenceEnd);
  const found = [before, after].flatMap((part) => [...part.matchAll(times)]);
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  const [, hours, minutes = '00', half, bareHours, bareHalf, hungarian] = only;
  return clock(Number(hours ?? bareHours ?? hungarian ?? 12), minutes, half ?? bareHalf);
}
