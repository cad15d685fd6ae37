import { parentPort, workerData } from 'node:worker_threads';
import { pack } from './folder-reading.ts';
import { type FolderQueue, readFolders } from './read-ahead.ts';

const readings = pack(readFolders(workerData as FolderQueue));
parentPort?.postMessage(readings, [readings.bytes.buffer]);
