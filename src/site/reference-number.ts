/** The printed, permanent name of a record: kind, year of first registration here, serial number. `MR-2022-014`. */
export interface ReferenceNumber {
  prefix: string;
  year: number;
  running: number;
}

const pattern = /^([A-Z]{2})-(\d{4})-(\d{3,})$/;

/** Reads `MR-2022-014`; undefined where the text is no reference number. */
export function parseReferenceNumber(text: string): ReferenceNumber | undefined {
  const [, prefix, year, running] = pattern.exec(text) ?? [];
  return prefix ? { prefix, year: Number(year), running: Number(running) } : undefined;
}

/** Writes a reference number: its serial number has at least three digits. */
export function referenceNumber({ prefix, year, running }: ReferenceNumber): string {
  return `${prefix}-${year}-${String(running).padStart(3, '0')}`;
}
