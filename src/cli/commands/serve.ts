import { resolve as absolute } from 'node:path';
import { settings } from '../../site/settings.ts';
import { isFinishedSite } from '../../source/finished-site.ts';
import { readCommandLine } from '../read-command-line.ts';
import { siteServer } from '../static-site.ts';

/** `serve [--port 4321] [--dist DIR]`: serves the finished build on this machine, with the headers it is published with. */
export function serve(args: string[]): Promise<number> {
  const { values } = readCommandLine('serve', args);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`“${values.port}” is not a port: write a number up to 65535, such as --port 4321.`);
    return Promise.resolve(1);
  }
  const dist = absolute(values.dist);
  if (!isFinishedSite(dist)) {
    console.error(`There is no finished site in ${dist}: run npm run build first, or name another folder with --dist.`);
    return Promise.resolve(1);
  }
  const { basePath } = settings();
  const server = siteServer(dist, basePath);
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken. Stop the other program, or choose another port: npm start -- --port ${port + 1}`;
      console.error(error.code === 'EADDRINUSE' ? taken : `The site cannot be served: ${error.message}`);
      resolve(1);
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      console.log(`The site is at http://localhost:${bound}${basePath}  (Ctrl+C stops it)`);
    });
    const stop = () => {
      server.close(() => resolve(0));
      server.closeAllConnections();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  });
}
