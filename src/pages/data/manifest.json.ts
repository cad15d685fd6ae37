import type { APIRoute } from 'astro';
import { dataManifest } from '../../formats/data-manifest.ts';
import { recordGraph } from '../../queries/of-build.ts';

export const GET: APIRoute = async () => Response.json(dataManifest(await recordGraph()));
