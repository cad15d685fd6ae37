import type { APIRoute } from 'astro';
import { recordGraph } from '../../queries/of-build.ts';
import { buildSummary } from '../../views/data/build-summary.ts';

export const GET: APIRoute = async () => Response.json(buildSummary(await recordGraph()));
