import { openLocalPlatform } from './local-platform.ts';
import { describeModels } from './platform-contract.ts';

describeModels('the local platform', () => openLocalPlatform('folders'));
