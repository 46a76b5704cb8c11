import { optional, refused } from '../../shared/yaml/yaml-shape.ts';

/** A key of Azure's language that is refused, since dropping it silently would run something else. */
export const notSent = (what: string) =>
  optional(
    refused(`${what} is valid for Azure ML, but this version of ml-actions does not send it`),
  );
