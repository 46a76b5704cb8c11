import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalServer, type LocalServerConfig } from '../../src/local/server.ts';
import { folderMlflow, type RecordedRuns } from './folder-mlflow.ts';
import { LocalClient } from './local-client.ts';

/** A real server in this process, on a free port and in a folder of its own. */
export interface TestServer {
  readonly client: LocalClient;
  readonly home: string;
  /** The folder of the virtual environments that it makes. */
  readonly environments: string;
  readonly runs: RecordedRuns;
  readonly stops: string[];
  readonly log: string[];
  close(): Promise<void>;
}

/** Starts a server whose only stand-in is the tracking server. */
export async function startTestServer(
  options: Partial<LocalServerConfig> = {},
): Promise<TestServer> {
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'local-')));
  const cache = join(home, 'cache');
  const runs: RecordedRuns = new Map();
  const [stops, log]: [string[], string[]] = [[], []];
  const server = await startLocalServer({
    home,
    port: 0,
    names: {},
    idleMs: 0,
    parts: { mlflow: folderMlflow(runs), modules: [] },
    log: (message) => void log.push(message),
    onStop: (reason) => void stops.push(reason),
    ...options,
    // Made-up environments must not get into the user's own cache.
    environment: { ...(options.environment ?? process.env), XDG_CACHE_HOME: cache },
  });
  return {
    client: new LocalClient(server.url, server.token, server.workspace),
    home,
    environments: join(cache, 'ml-actions', 'environments'),
    runs,
    stops,
    log,
    close: async () => {
      await server.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
