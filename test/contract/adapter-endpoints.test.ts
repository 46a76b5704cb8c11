import { describeEndpoints } from './endpoint-contract.ts';
import { openLocalPlatform } from './local-platform.ts';

describeEndpoints('the local platform', () => openLocalPlatform('folders'));
