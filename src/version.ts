/** Version of this release; `test/meta/version.test.ts` holds it to package.json. */
export const VERSION = '0.1.0';
