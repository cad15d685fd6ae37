import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort, programPath, untilServing } from '../../local-servers.ts';

/** What these tests need, with the packages of Debian that bring it. */
export const sshPackages = { sshd: 'openssh-server', ssh: 'openssh-client', rsync: 'rsync' };

/** An ssh server on this machine that takes one key and knows one host name. */
export interface SshServer {
  /** How ssh is started, so that it knows the server and the key, as the environment says it. */
  environment: Record<string, string>;
  /** The name of the server for ssh. */
  host: string;
  stop: () => Promise<void>;
}

function makeKey(folder: string, name: string): string {
  const file = join(folder, name);
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
  return file;
}

/** The configuration of the server and of its client. */
function configure(folder: string, port: number): { server: string; client: string } {
  const [hostKey, userKey] = [makeKey(folder, 'host'), makeKey(folder, 'user')];
  const [server, client] = [join(folder, 'sshd_config'), join(folder, 'ssh_config')];
  writeFileSync(join(folder, 'authorized'), readFileSync(`${userKey}.pub`));
  chmodSync(join(folder, 'authorized'), 0o600);
  // In the outermost shell of a connection, Debian’s bash reads the files of whoever runs the tests: that may take a second.
  writeFileSync(
    server,
    `Port ${port}
ListenAddress 127.0.0.1
HostKey ${hostKey}
AuthorizedKeysFile ${join(folder, 'authorized')}
PidFile ${join(folder, 'pid')}
PasswordAuthentication no
StrictModes no
UsePAM no
PermitRootLogin prohibit-password
SetEnv SHLVL=1
`,
  );
  writeFileSync(join(folder, 'known'), `[127.0.0.1]:${port} ${readFileSync(`${hostKey}.pub`, 'utf8')}`);
  writeFileSync(
    client,
    `Host record
  HostName 127.0.0.1
  Port ${port}
  User ${userInfo().username}
  IdentityFile ${userKey}
  IdentitiesOnly yes
  UserKnownHostsFile ${join(folder, 'known')}
  GlobalKnownHostsFile /dev/null
`,
  );
  return { server, client };
}

/** Starts Debian’s sshd as an ordinary process of this test, with keys of its own. */
export async function startSshServer(): Promise<SshServer> {
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-ssh-'));
  const port = await freePort();
  const { server, client } = configure(folder, port);
  // Where sshd separates its privileges, which only root can.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const running = spawn(programPath('sshd') ?? 'sshd', ['-D', '-e', '-f', server], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilServing(running, { port, host: '127.0.0.1' });
  return {
    environment: { RSYNC_RSH: `ssh -F ${client}` },
    host: 'record',
    stop: async () => {
      running.kill();
      if (running.exitCode === null) await once(running, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
