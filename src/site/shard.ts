/** A share of the pages of a site that one machine makes: `index` of `count`, counted from 1. */
export interface Shard {
  index: number;
  count: number;
}

/** So many are more than any site needs. */
const most = 1000;

/** A shard as it is written, such as `2/5`; undefined where that is none. */
export function parseShard(text: string): Shard | undefined {
  const [, index = 0, count = 0] = (/^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? []).map(Number);
  return index >= 1 && index <= count && count <= most ? { index, count } : undefined;
}
