import { basename } from 'node:path';

/** File names are kebab-case, so that a name on disk is a name everybody can type. */
export const kebabCase = {
  meta: { type: 'problem', schema: [], messages: { name: '{{name}} is not kebab-case' } },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|js)$/.test(name)) {
        context.report({ node, messageId: 'name', data: { name } });
      }
    },
  }),
};

/** The layer table of docs/architecture.md: which folders a folder must never import from. */
export const forbidden = {
  domain: ['commands', 'platforms', 'tracking', 'local', 'data', 'report', 'runtime', 'errors'],
  report: ['commands', 'platforms', 'tracking', 'local', 'data', 'runtime', 'errors'],
  platforms: ['commands', 'runtime', 'data', 'report'],
  tracking: ['commands', 'runtime', 'data', 'report', 'local'],
  local: ['commands', 'platforms', 'tracking', 'runtime', 'data', 'report'],
  data: ['commands', 'platforms', 'tracking', 'local', 'runtime', 'report'],
  runtime: ['commands', 'platforms', 'tracking', 'local', 'data', 'domain'],
  shared: ['commands', 'platforms', 'tracking', 'local', 'data', 'report', 'runtime', 'domain'],
  commands: ['platforms/azureml', 'platforms/create-platform', 'local'],
};

/** Packages only one room may know: GitHub's toolkit belongs to the runtime, node:* is not for pure rooms. */
const packages = (folder) => [
  ...(folder === 'runtime' ? [] : ['@actions/*']),
  ...(folder === 'domain' || folder === 'report' ? ['node:*'] : []),
  ...(folder === 'platforms' ? [] : ['@azure/*']),
];

const relativeTo = (target) => [`**/${target}/**`, `**/${target}`, `**/${target}.ts`];

export const layerRules = Object.entries(forbidden).map(([folder, targets]) => ({
  files: [`src/${folder}/**/*.ts`],
  ignores: folder === 'commands' ? ['src/commands/local/**'] : [],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { group: packages(folder), message: `${folder} may not import this package.` },
          {
            group: targets.flatMap(relativeTo),
            message: `${folder} may not import from there (docs/architecture.md).`,
            allowTypeImports: folder === 'commands',
          },
        ],
      },
    ],
  },
}));
