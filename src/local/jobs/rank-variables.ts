import { createServer } from 'node:net';

/** A port of this machine that nothing listens on right now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * What `torch.distributed.init_process_group` reads from the environment, of a PyTorch job that is one process (Azure ML,
 * "Distributed GPU training guide"); nothing for other jobs.
 */
export async function rankVariables(distribution: unknown): Promise<Record<string, string>> {
  const { distributionType } = (distribution ?? {}) as { readonly distributionType?: unknown };
  if (typeof distributionType !== 'string' || distributionType.toLowerCase() !== 'pytorch') {
    return {};
  }
  return {
    MASTER_ADDR: '127.0.0.1',
    MASTER_PORT: String(await freePort()),
    WORLD_SIZE: '1',
    NODE_RANK: '0',
    RANK: '0',
    LOCAL_RANK: '0',
  };
}
