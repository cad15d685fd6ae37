/** A text in one line, with the letters that are written by their numbers. */
export const oneLine = (text: unknown): string =>
  String(text ?? '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))
    .replace(/\s+/g, ' ')
    .trim();

/** Words without the marks of Markdown and HTML. */
export const plain = (text: string): string =>
  oneLine(
    text
      .replace(/<[^>]*>|\{\{.*?\}\}|\{%.*?%\}/gs, ' ')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/https?:\S+|\S+@\S+|&\w+;|\+?\d[\d\s()-]{8,}|[\\`*_#|<>{}[\]~]/g, ' ')
      // A number that looks like a plate is refused by the check.
      .replace(/\b([A-Z]{3})-(\d{3})\b/g, '$1 $2'),
  );

/** The paragraphs of a text, those that say anything. */
export const plainParagraphs = (text: string, between: RegExp): string[] =>
  text.split(between).map(plain).filter(Boolean);
