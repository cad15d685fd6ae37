import { element } from './element.ts';

/** Gives the reader a text as a file. It is made in the browser and goes nowhere else. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href: address, download: name }).click();
  // The browser reads the file after the click; a minute is long enough.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
