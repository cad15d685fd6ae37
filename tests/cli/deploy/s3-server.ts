import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';

/** What these tests need, with the package of Debian that brings it. */
export const storePackages = { rclone: 'rclone' };

/** An object as a reader gets it. */
interface Stored {
  status: number;
  headers: Headers;
  text: string;
}

/** An object store on this machine with two buckets, one of which anybody may read. */
export interface S3Server {
  /** rclone’s configuration of it, as the remote `store`. */
  environment: Record<string, string>;
  read: (key: string) => Promise<Stored>;
  stop: () => Promise<void>;
}

/** Starts the store. Its keys are those that the package has for everybody. */
export async function startS3Server(): Promise<S3Server> {
  const directory = mkdtempSync(join(tmpdir(), 'roundtable-s3-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'public' }, { name: 'kept' }],
  });
  const { port } = await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    environment: {
      RCLONE_CONFIG: join(directory, 'none.conf'),
      RCLONE_CONFIG_STORE_TYPE: 's3',
      RCLONE_CONFIG_STORE_PROVIDER: 'Other',
      RCLONE_CONFIG_STORE_ENDPOINT: endpoint,
      RCLONE_CONFIG_STORE_ACCESS_KEY_ID: 'S3RVER',
      RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY: 'S3RVER',
    },
    read: async (key) => {
      const answer = await fetch(`${endpoint}/${key.split('/').map(encodeURIComponent).join('/')}`);
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    },
    stop: async () => {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
