import { parentPort, workerData } from 'node:worker_threads';
import { readFiles } from './read-ahead.ts';

parentPort?.postMessage(readFiles(workerData as string[]));
