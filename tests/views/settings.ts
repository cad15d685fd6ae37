import { join } from 'node:path';
import { fixtures } from '../builders.ts';
import { now } from '../queries/healthy-graph.ts';

// Settings are read at the first question; this is set up before any test of a view or format.
Object.assign(process.env, {
  CONTENT_DIR: join(fixtures, 'healthy'),
  SITE_URL: 'https://record.example.org',
  BASE_PATH: '/record/',
  SOURCE_DATE_EPOCH: String(now.epochMilliseconds / 1000),
});
