import type { APIRoute } from 'astro';
import { toLlmsTxt } from '../formats/llms-txt.ts';
import { recordGraph } from '../queries/of-build.ts';
import { programGuide } from '../views/data/program-guide.ts';

export const GET: APIRoute = async () => new Response(toLlmsTxt(programGuide(await recordGraph())));
