import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type SurveyTask, surveyOf } from './folder-survey.ts';
import { unpackSite } from './packed-list.ts';

const { folder, list } = workerData as SurveyTask;
parentPort?.postMessage(surveyOf(folder, unpackSite(readFileSync(list)).files));
