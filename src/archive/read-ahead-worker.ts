import { parentPort, workerData } from 'node:worker_threads';
import { type RecordFolders, readFolders } from './read-ahead.ts';

parentPort?.postMessage(readFolders(workerData as RecordFolders));
