import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Step, stepOf } from '../measure/build-step.ts';
import { run } from '../measure/run.ts';
import { siteFiles } from '../measure/site-changes.ts';
import { documentsOf, type PeerDocument, writeDocuments } from './documents.ts';
import { commandOf, copyTemplates, installPeers, type Peer, peers, versionOf } from './peer.ts';

/** What a peer took for the same documents. */
export interface PeerFigures {
  name: string;
  cold: Step;
  /** After one sentence was added to one text, with all that the first build has kept. */
  edited: Step;
}

/** The peers that are asked for and can be measured; says of each other one why it is left out. */
export function measurable(names: readonly string[], records: number): Peer[] {
  return names.flatMap((name) => {
    const peer = peers[name];
    if (!peer) return [];
    if (records > peer.most) {
      console.error(`${peer.name} is left out: it is measured with ${peer.most.toLocaleString('en')} records at most.`);
      return [];
    }
    if (versionOf(peer) !== undefined) return [peer];
    console.error(`${peer.name} is left out: it is not installed. On Debian or Ubuntu, apt-get install ${name}.`);
    return [];
  });
}

/**
 * Builds the documents of a content folder with each of the peers, before and after an edit.
 *
 * @param figures takes the figures as they come
 */
export async function measurePeers(
  chosen: readonly Peer[],
  content: string,
  folder: string,
  figures: PeerFigures[],
): Promise<void> {
  const source = documentsOf(content);
  mkdirSync(folder, { recursive: true });
  const packages = chosen.some((peer) => peer.package !== undefined) ? await installPeers(folder) : '';
  for (const peer of chosen) {
    const project = join(folder, peer.templates.join('-'));
    copyTemplates(peer, project);
    writeDocuments(source, join(project, peer.documents), join(project, peer.names));
    figures.push(await measurePeer(peer, project, packages, source.documents));
    rmSync(project, { recursive: true });
  }
}

/** A page, and not the redirect that Hugo makes from the first page of each list to the list. */
const isPage = (path: string) => path.endsWith('.html') && !path.endsWith('/page/1/index.html');

const sentence = 'This sentence was written after the first build.';

async function measurePeer(
  peer: Peer,
  project: string,
  packages: string,
  documents: readonly PeerDocument[],
): Promise<PeerFigures> {
  const name = `${peer.name} ${versionOf(peer)}`;
  const build = async (kind: string): Promise<Step> => {
    const step = stepOf(kind, await run(commandOf(peer, project, packages)));
    console.error(`  ${name}, ${kind}: ${step.failure === undefined ? `${step.seconds.toFixed(1)} s` : 'failed'}`);
    if (step.failure !== undefined) return step;
    const pages = [...siteFiles(join(project, peer.output)).keys()].filter(isPage);
    return { ...step, pages: pages.length };
  };
  const english = documents.filter(({ path }) => path.startsWith('en/meetings/'));
  const { path = '' } = english[english.length >> 1] ?? {};
  const cold = await build('cold build');
  if (cold.failure !== undefined) return { name, cold, edited: cold };
  appendFileSync(join(project, peer.documents, path), `\n${sentence}\n`);
  const edited = await build('one sentence');
  const page = join(project, peer.output, path.replace(/\.md$/, ''), 'index.html');
  if (edited.failure === undefined && !readFileSync(page, 'utf8').includes(sentence))
    return { name, cold, edited: { ...edited, failure: `${page} lacks the sentence that was added.` } };
  return { name, cold, edited };
}
