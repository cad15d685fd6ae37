import type { APIRoute } from 'astro';
import { toNdjson } from '../../formats/ndjson.ts';
import { recordGraph } from '../../queries/of-build.ts';
import { recordLines } from '../../views/data/record-line.ts';

export const GET: APIRoute = async () => new Response(toNdjson(recordLines(await recordGraph())));
