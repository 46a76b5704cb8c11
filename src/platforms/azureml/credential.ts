import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/core-auth';
import { PlatformError, UserError, CancelledError } from '../../errors.ts';
import type { Problem } from '../../shared/problem.ts';

/** Which identity speaks; chosen by the user and never guessed. */
export interface CredentialSettings {
  readonly azureCredential: 'oidc' | 'secret' | 'cli' | 'managed-identity';
  readonly tenantId: string | undefined;
  readonly clientId: string | undefined;
}

export interface CredentialTools {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly mask: (secret: string) => void;
  /** Mints an OIDC token of this workflow job; absent where there is no such thing. */
  readonly getIdToken?: (audience: string) => Promise<string>;
  /** Milliseconds; only differences count. */
  readonly now?: () => number;
}

const assertionAudience = 'api://AzureADTokenExchange';
/** GitHub's assertion lives five minutes and the credential asks for it twice a token (azureml-rest.md §1). */
const assertionMs = 4 * 60_000;

/** What to do about the codes of Microsoft Entra ID that a wrong set-up gives. */
const advice: Readonly<Record<string, string>> = {
  AADSTS70021: 'No federated credential matches this workflow: its subject must be the one above.',
  AADSTS700213: 'No federated credential matches this workflow: its subject must be the one above.',
  AADSTS700016: 'The application is not in this tenant: check client-id and tenant-id.',
  AADSTS90002: 'There is no such tenant: check tenant-id.',
  AADSTS700024: "The workflow's identity token has expired; a re-run gets a new one.",
  AADSTS700212: `The federated credential must have the audience ${assertionAudience}.`,
  AADSTS53003: 'A conditional access policy blocks this sign-in.',
  AADSTS7000215: 'AZURE_CLIENT_SECRET is not valid for this client-id.',
};

/** The `sub` of a JWT: what a federated credential has to match. The token itself is never shown. */
function subjectOf(token: string): string | undefined {
  try {
    const payload: unknown = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    const subject = (payload as { readonly sub?: unknown }).sub;
    return typeof subject === 'string' ? subject.slice(0, 500) : undefined;
  } catch {
    return undefined;
  }
}

/** A failed sign-in, with the directory's own words. */
function signInError(error: unknown, subject: string | undefined): Error {
  if (error instanceof PlatformError || error instanceof UserError) return error;
  if (error instanceof Error && error.name === 'AbortError')
    return new CancelledError('cancelled', { cause: error });
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 2000);
  const code = /AADSTS\d+/.exec(message)?.[0] ?? 'sign-in';
  const hint = advice[code];
  const shown = subject === undefined ? '' : ` (subject of this workflow: ${subject})`;
  return new PlatformError(
    `could not sign in to Azure: ${message}${shown}`,
    { code, retryable: message.includes('endpoints_resolution_error'), ...(hint && { hint }) },
    { cause: error },
  );
}

function needed(settings: CredentialSettings, problems: readonly Problem[] = []): [string, string] {
  const { tenantId, clientId } = settings;
  const missing = [...(tenantId ? [] : ['tenant-id']), ...(clientId ? [] : ['client-id'])].map(
    (input) => ({
      message: `${input} is needed with azure-credential: ${settings.azureCredential}`,
      input,
    }),
  );
  if (missing.length + problems.length > 0) throw new UserError([...missing, ...problems]);
  return [tenantId ?? '', clientId ?? ''];
}

/** The directory of another cloud, from the environment that was given and not from the process's. */
function authority({ environment }: CredentialTools): { authorityHost?: string } {
  const host = environment['AZURE_AUTHORITY_HOST'];
  return host ? { authorityHost: host } : {};
}

interface Named {
  readonly credential: TokenCredential;
  /** The subject of the last assertion, when there was one. */
  readonly subject: () => string | undefined;
}

/** The workflow's assertion, minted anew when the last one is four minutes old. */
export function keepAssertion(
  mint: () => Promise<string>,
  now: () => number,
): { readonly get: () => Promise<string>; readonly subject: () => string | undefined } {
  let kept: { readonly token: Promise<string>; readonly at: number } | undefined;
  let last: string | undefined;
  const minted = (): Promise<string> => {
    const token = mint();
    // Who asks again after a failure gets a new one.
    token.then(
      (text) => (last = text),
      () => (kept = undefined),
    );
    return token;
  };
  return {
    get: () => {
      if (kept === undefined || now() - kept.at > assertionMs)
        kept = { token: minted(), at: now() };
      return kept.token;
    },
    subject: () => (last === undefined ? undefined : subjectOf(last)),
  };
}

async function oidc(settings: CredentialSettings, tools: CredentialTools): Promise<Named> {
  const { getIdToken, now = () => performance.now() } = tools;
  const [tenant, client] = needed(
    settings,
    getIdToken === undefined || !tools.environment['ACTIONS_ID_TOKEN_REQUEST_URL']
      ? [
          {
            message: 'this run can get no OIDC token',
            input: 'azure-credential',
            hint: 'On GitHub Actions set `permissions: id-token: write` (a fork cannot have it); elsewhere use `cli`, `secret` or `managed-identity`.',
          },
        ]
      : [],
  );
  const assertion = keepAssertion(async () => (await getIdToken?.(assertionAudience)) ?? '', now);
  const { ClientAssertionCredential } = await import('@azure/identity');
  return {
    credential: new ClientAssertionCredential(tenant, client, assertion.get, authority(tools)),
    subject: assertion.subject,
  };
}

async function secret(
  settings: CredentialSettings,
  tools: CredentialTools,
): Promise<TokenCredential> {
  const { environment, mask } = tools;
  const value = environment['AZURE_CLIENT_SECRET'];
  const [tenant, client] = needed(
    settings,
    value ? [] : [{ message: 'AZURE_CLIENT_SECRET is not set', input: 'azure-credential' }],
  );
  mask(value ?? '');
  const { ClientSecretCredential } = await import('@azure/identity');
  return new ClientSecretCredential(tenant, client, value ?? '', authority(tools));
}

async function choose(settings: CredentialSettings, tools: CredentialTools): Promise<Named> {
  const subject = (): undefined => undefined;
  const { tenantId, clientId } = settings;
  switch (settings.azureCredential) {
    case 'oidc':
      return oidc(settings, tools);
    case 'secret':
      return { credential: await secret(settings, tools), subject };
    case 'cli': {
      const { AzureCliCredential } = await import('@azure/identity');
      return { credential: new AzureCliCredential(tenantId ? { tenantId } : {}), subject };
    }
    case 'managed-identity': {
      const { ManagedIdentityCredential } = await import('@azure/identity');
      const identity = clientId ? { clientId } : {};
      return { credential: new ManagedIdentityCredential(identity), subject };
    }
  }
}

/** A credential whose failures carry the directory's code and what to do about it. */
export function withAdvice(
  credential: TokenCredential,
  subject: () => string | undefined,
): TokenCredential {
  return {
    async getToken(scopes: string | string[], options?: GetTokenOptions): Promise<AccessToken> {
      try {
        const token = await credential.getToken(scopes, options);
        if (token === null) throw new Error('the credential gave no token');
        return token;
      } catch (error) {
        throw signInError(error, subject());
      }
    },
  };
}

/**
 * The credential that the user chose, or a failure: one identity never stands in for another. `@azure/identity` is loaded here and
 * only here. Throws `UserError` for missing inputs; `getToken` throws `PlatformError` with the directory's code and advice.
 */
export async function createCredential(
  settings: CredentialSettings,
  tools: CredentialTools,
): Promise<TokenCredential> {
  const { credential, subject } = await choose(settings, tools);
  return withAdvice(credential, subject);
}
