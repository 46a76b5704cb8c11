import { openLocalPlatform } from './local-platform.ts';
import { describeTraining } from './platform-contract.ts';

describeTraining('the local platform', () => openLocalPlatform('folders'));
