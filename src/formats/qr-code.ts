import { encode } from 'uqr';

/** Light modules that a code needs around it (ISO/IEC 18004, 6.3.8). */
const border = 4;

/** Whether a row of modules is dark, as stretches of the same: where each dark one begins, and its length. */
function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
  const starts = row.flatMap((isDark, at) => (isDark && !row[at - 1] ? [at] : []));
  return starts.map((start) => {
    const end = row.indexOf(false, start);
    return [start, (end < 0 ? row.length : end) - start];
  });
}

/**
 * An address as a QR code in SVG, one unit for each module, dark on white in every theme.
 *
 * @throws Error for an address of more than 2,331 bytes, which no code holds at this level of correction
 */
export function toQrCode(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border });
  const dark = data.flatMap((row, y) => darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark.join('')}"/></svg>\n`;
}
