import { expect, it } from 'vitest';
import { checkServing } from '../../../src/local/endpoints/deployment-settings.ts';

const collecting = (mode: string) => ({
  dataCollector: { collections: { model_inputs: { dataCollectionMode: mode } } },
});

it.each([{}, { dataCollector: null, modelMountPath: null }, collecting('Disabled')])(
  'can be done here: %j',
  (properties) => {
    expect(() => checkServing(properties)).not.toThrow();
  },
);

it.each([
  [collecting('enabled'), 'leave out data_collector'],
  [{ modelMountPath: '/var/models' }, 'read AZUREML_MODEL_DIR'],
])('is refused with a sentence: %j', (properties, sentence) => {
  expect(() => checkServing(properties)).toThrow(sentence);
});
