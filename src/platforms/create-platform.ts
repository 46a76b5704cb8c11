import { UserError } from '../errors.ts';
import type { Platform, PlatformSettings } from './ports.ts';

/** What the world around a command gives. */
export interface PlatformTools {
  /** The absolute path of the program that the local server is started from. */
  readonly entry: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Hides a secret from every later line of the log. */
  readonly mask: (secret: string) => void;
  readonly report: (message: string) => void;
  /** Mints an OIDC token of this workflow job; absent where there is no such thing. */
  readonly getIdToken?: (audience: string) => Promise<string>;
}

type Adapter = Awaited<ReturnType<typeof openLocal>>;

/** The local platform: found, or started on first use. No identity library is loaded on this way. */
async function openLocal(settings: PlatformSettings, tools: PlatformTools, signal: AbortSignal) {
  const { environment, entry, mask, report } = tools;
  const [{ findOrStartServer, resolveHome }, { requirePython }] = await Promise.all([
    import('../local/client.ts'),
    import('../local/require-python.ts'),
  ]);
  // Python is asked while the adapter is loaded, which takes as long.
  const [{ createAzureMl }, { cloudOf }, { fixedToken }] = await Promise.all([
    import('./azureml/azureml-platform.ts'),
    import('./azureml/cloud.ts'),
    import('./azureml/fixed-token.ts'),
    requirePython(environment, signal),
  ]);
  const home = resolveHome(environment, settings.workingDirectory);
  const server = await findOrStartServer({ home, entry, environment, onProgress: report }, signal);
  mask(server.token);
  const { subscriptionId, resourceGroup, workspaceName } = server;
  return createAzureMl({
    kind: 'local',
    address: { endpoint: new URL(server.url), subscriptionId, resourceGroup, workspaceName },
    cloud: cloudOf(undefined),
    credential: fixedToken(server.token),
    mask,
  });
}

/** The three names of a workspace; throws `UserError` naming every input that is missing. */
function workspaceOf(settings: PlatformSettings) {
  const { subscriptionId, resourceGroup, workspaceName } = settings;
  if (subscriptionId && resourceGroup && workspaceName)
    return { subscriptionId, resourceGroup, workspaceName };
  const inputs = [
    ['subscription-id', subscriptionId, 'AZURE_SUBSCRIPTION_ID'],
    ['resource-group', resourceGroup, 'AZURE_RESOURCE_GROUP'],
    ['workspace-name', workspaceName, 'AZURE_ML_WORKSPACE'],
  ] as const;
  const missing = inputs.filter(([, value]) => !value);
  throw new UserError(
    missing.map(([input, , variable]) => ({
      message: `${input} is needed with platform: azureml`,
      input,
      hint: `Set it, or the variable ${variable}.`,
    })),
  );
}

async function openAzure(settings: PlatformSettings, tools: PlatformTools): Promise<Adapter> {
  const { environment, mask } = tools;
  const workspace = workspaceOf(settings);
  const [{ createAzureMl }, { cloudOf }, { createCredential }] = await Promise.all([
    import('./azureml/azureml-platform.ts'),
    import('./azureml/cloud.ts'),
    import('./azureml/credential.ts'),
  ]);
  const cloud = cloudOf(environment['AZURE_AUTHORITY_HOST']);
  const credential = await createCredential(settings, tools);
  const endpoint = new URL(cloud.resourceManager);
  return createAzureMl({
    kind: 'azureml',
    address: { endpoint, ...workspace },
    cloud,
    credential,
    mask,
  });
}

/** MLflow: the platform's own unless `tracking-uri` names another server. */
async function trackingOf(
  adapter: Adapter,
  settings: PlatformSettings,
  tools: PlatformTools,
  signal: AbortSignal,
): Promise<Platform['tracking']> {
  const uri = settings.trackingUri?.trim();
  if (!uri) return adapter.openTracking(signal);
  const { trackingOverride } = await import('./tracking-override.ts');
  return trackingOverride(uri, tools.environment, tools.mask);
}

/**
 * Opens the platform that the inputs choose. Nothing heavy is loaded before this is called, and only what the platform needs then.
 * Throws `UserError` for missing inputs, `PlatformError` when the platform cannot be reached.
 */
export async function createPlatform(
  settings: PlatformSettings,
  tools: PlatformTools,
  signal: AbortSignal,
): Promise<Platform> {
  const adapter =
    settings.platform === 'local'
      ? await openLocal(settings, tools, signal)
      : await openAzure(settings, tools);
  const { kind, training, models, endpoints } = adapter;
  const tracking = await trackingOf(adapter, settings, tools, signal);
  return { kind, training, models, endpoints, tracking };
}
