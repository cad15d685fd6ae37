import { workerData } from 'node:worker_threads';
import { writeBundle } from './search-bundle.ts';

const { dist, lang } = workerData as { dist: string; lang: string };
await writeBundle(dist, lang);
