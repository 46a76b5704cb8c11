import { runCountWorker } from '../../src/data/count-worker.ts';

runCountWorker();
