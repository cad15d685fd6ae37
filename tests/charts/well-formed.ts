import sharp from 'sharp';

/** Whether a reader of XML takes a drawing: names that are closed, attributes in quotes, no stray sign. */
export async function isWellFormed(drawing: string): Promise<boolean> {
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${drawing}</svg>`;
  return sharp(Buffer.from(whole))
    .metadata()
    .then(
      ({ format }) => format === 'svg',
      () => false,
    );
}

/** The values of an attribute on the elements with a name, in order. */
export function valuesIn(drawing: string, name: string, attribute: string): string[] {
  const elements = [...drawing.matchAll(new RegExp(`<${name}[ /][^>]*>`, 'g'))].map(([tag]) => tag);
  return elements.flatMap((tag) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1] ?? []);
}
