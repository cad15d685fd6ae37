/**
 * The house, in one table. A file imports from its own folder or from a lower floor: never up, never sideways between
 * folders of one floor, types included.
 */
const floors: readonly (readonly string[])[] = [
  ['language'],
  ['site'],
  ['model'],
  ['source', 'prose', 'checks', 'search', 'charts', 'contracts', 'styles'],
  ['archive'],
  ['queries'],
  ['views'],
  ['formats'],
  ['components'],
  ['layouts'],
  ['publishing'],
];

/** The outside comes in here. A door imports anything below; only the files listed beside a door import it. */
export const doors: Readonly<Record<string, readonly string[]>> = {
  'astro.config.mjs': [],
  'content.config.ts': ['src/collections/from-reading.ts'],
  cli: [],
  collections: ['src/content.config.ts', 'src/integrations/collections-from-reading.ts'],
  integrations: ['astro.config.mjs'],
  pages: [],
};

/** The room of a file: its folder in `src`, or the name of a file outside any folder. */
export function roomOf(file: string): string {
  const [first = '', second] = file.split('/');
  return first === 'src' && second !== undefined ? second : first;
}

/** The floor of a room, 0 the lowest; a door is outside (undefined), and so is an unknown room. */
export function floorOf(room: string): number | undefined {
  const floor = floors.findIndex((rooms) => rooms.includes(room));
  return floor === -1 ? undefined : floor;
}

export function isDoor(room: string): boolean {
  return Object.hasOwn(doors, room);
}
