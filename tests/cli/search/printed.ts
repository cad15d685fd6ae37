import { vi } from 'vitest';

/** What a command that runs in this process prints, and its exit code. */
export async function printedBy(run: () => Promise<number>): Promise<{ status: number; lines: string[] }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const status = await run();
    return { status, lines: log.mock.calls.map(([line]) => String(line)) };
  } finally {
    log.mockRestore();
  }
}
