import type { APIRoute } from 'astro';
import { toOpenApi } from '../../formats/openapi.ts';
import { recordGraph } from '../../queries/of-build.ts';

export const GET: APIRoute = async () => Response.json(toOpenApi(await recordGraph()));
