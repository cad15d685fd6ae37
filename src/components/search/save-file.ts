import { element } from './element.ts';

/** Downloads a text as a file. It is made in the browser and sent nowhere. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href: address, download: name }).click();
  // The browser reads the file after the click; a minute is enough.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
