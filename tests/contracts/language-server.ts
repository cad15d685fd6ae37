import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export interface Diagnostic {
  range: { start: { line: number; character: number } };
  message: string;
}

interface Message {
  id?: number;
  method?: string;
  params?: { items?: { section: string }[]; uri?: string; diagnostics?: Diagnostic[] };
  result?: unknown;
  error?: { message: string };
}

/**
 * A language server as an editor talks to it: started as a program of its own, asked over its standard input.
 * Each question is about a file of its own name: the server keeps what it has read of a file.
 */
export interface LanguageServer {
  /** What the server says of a text of a file, which need not be on disk. */
  diagnose(path: string, text: string): Promise<Diagnostic[]>;
  /** Labels offered at a line and column, both from 1. */
  complete(path: string, text: string, line: number, column: number): Promise<string[]>;
  /** What is shown of the word at a line and column, both from 1. */
  hover(path: string, text: string, line: number, column: number): Promise<string>;
  end(): void;
}

const uriOf = (path: string) => pathToFileURL(path).href;

/** The settings of a section as VS Code gives them: dots in names are levels, and a section may be a whole name. */
function sectionOf(settings: Record<string, unknown>, section: string): unknown {
  if (Object.hasOwn(settings, section)) return settings[section];
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings)) {
    if (!name.startsWith(`${section}.`)) continue;
    const steps = name.slice(section.length + 1).split('.');
    const last = steps.pop() as string;
    let at = found;
    for (const step of steps) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return found;
}

/**
 * Starts a language server on a folder.
 *
 * @param program the module that is the server; it is given `--stdio`
 * @param settings the contents of `.vscode/settings.json`
 * @param options initialization options that the extension passes
 */
export async function startLanguageServer(
  program: string,
  root: string,
  settings: Record<string, unknown>,
  options: Record<string, unknown> = {},
): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  const answers = new Map<number, (message: Message) => void>();
  const published = new Map<string, (diagnostics: Diagnostic[]) => void>();
  let last = 0;

  const send = (message: object) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  };
  const ask = (method: string, params: object) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      answers.set(last, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
      send({ id: last, method, params });
    });

  function take({ id, method, params, result, error }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      published.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
    } else if (method !== undefined && id !== undefined) {
      const items = params?.items?.map(({ section }) => sectionOf(settings, section)) ?? null;
      send({ id, result: method === 'workspace/configuration' ? items : null });
    } else if (id !== undefined) {
      answers.get(id)?.({ result, ...(error && { error }) });
    }
  }

  let rest = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (rest.length < end) return;
      take(JSON.parse(rest.toString('utf8', head + 4, end)));
      rest = rest.subarray(end);
    }
  });

  const folder = { uri: uriOf(root), name: 'roundtable' };
  const { capabilities } = (await ask('initialize', {
    processId: process.pid,
    rootUri: folder.uri,
    workspaceFolders: [folder],
    initializationOptions: options,
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: {},
        diagnostic: {},
      },
    },
  })) as { capabilities: { diagnosticProvider?: object } };
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings } });

  const languageOf = (path: string) => ({ yaml: 'yaml', mdx: 'mdx', md: 'markdown' })[path.split('.').at(-1) ?? ''];
  const open = (path: string, text: string) =>
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: uriOf(path), languageId: languageOf(path), version: 1, text } },
    });
  const askAt = (method: string, path: string, line: number, column: number) =>
    ask(`textDocument/${method}`, {
      textDocument: { uri: uriOf(path) },
      position: { line: line - 1, character: column - 1 },
    });

  return {
    async diagnose(path, text) {
      const pushed = new Promise<Diagnostic[]>((resolve) => published.set(uriOf(path), resolve));
      open(path, text);
      if (!capabilities.diagnosticProvider) return pushed;
      const found = await ask('textDocument/diagnostic', { textDocument: { uri: uriOf(path) } });
      return (found as { items: Diagnostic[] }).items;
    },
    async complete(path, text, line, column) {
      open(path, text);
      const found = (await askAt('completion', path, line, column)) as { items: { label: string }[] };
      return found.items.map(({ label }) => label);
    },
    async hover(path, text, line, column) {
      open(path, text);
      const found = (await askAt('hover', path, line, column)) as { contents: { value: string } } | null;
      return found?.contents.value ?? '';
    },
    end: () => child.kill(),
  };
}

/** The settings of an editor on this repository; comments are allowed there. */
export function editorSettings(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8').replace(/^\s*\/\/.*$/gm, ''));
}
