import { appendFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from './open-page.ts';
import { startPreview } from './preview.ts';

/** How soon a preview answers. */
export interface PreviewTimes {
  /** From its start to its first page, in seconds. */
  start: number;
  /** From the saving of a text to the answer that holds it, in seconds, for each edit. */
  edits: number[];
}

/** Starts the preview of a content folder and edits texts of different meetings. */
export async function measurePreview(project: string, content: string, edits: number): Promise<PreviewTimes> {
  const preview = await startPreview(project, content);
  const texts = globSync('meetings/**/en.mdx', { cwd: content }).sort();
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const text = texts[Math.floor(((edit + 0.5) * texts.length) / edits)] ?? '';
    const page = await openPage(preview.address, `/en/meetings/${text.split(/[\\/]/).at(-2)}/`);
    const mark = `mark-${edit}`;
    const began = performance.now();
    appendFileSync(join(content, text), `\nThe sentence ${mark} was added.\n`);
    await page.shows(mark);
    times.push((performance.now() - began) / 1000);
    page.close();
  }
  preview.end();
  return { start: preview.seconds, edits: times };
}
