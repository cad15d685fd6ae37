import { endOnSignal } from '../../src/cli/build/on-signal.ts';
import { nothingRecorded as record } from '../../src/publishing/page-record.ts';
import { siteCache } from '../../src/publishing/site-cache.ts';
import { siteTree } from '../../src/publishing/site-tree.ts';

// Makes a small site in a folder and publishes it, as a build does at its end: to be interrupted.
const [folder = '', cache = '', output = '', mark = ''] = process.argv.slice(2);

endOnSignal(output);
const tree = siteTree(folder);
for (const path of ['index.html', 'en/index.html', 'hu/index.html', 'data/build.json']) tree.put(path, mark);
siteCache(cache).publish(
  { key: 'key', files: tree.finish(), record, search: { record } as never, assets: [], heads: [] },
  folder,
  output,
);
