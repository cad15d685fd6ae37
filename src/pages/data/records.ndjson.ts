import type { APIRoute } from 'astro';
import { ndjsonStream } from '../../formats/ndjson.ts';
import { recordGraph } from '../../queries/of-build.ts';
import { recordLines } from '../../views/data/record-line.ts';

export const GET: APIRoute = async () => new Response(ndjsonStream(recordLines(await recordGraph())));
