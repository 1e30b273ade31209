/** The published description of what is saved: `edgewise.schema.json`, made of the very fields that read it. */
import type { JsonSchema } from './fields.ts';
import { fileField } from './parseSaved.ts';
import { SAVED_VERSION } from './saved.ts';

export function publishedSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Edgewise, version ${SAVED_VERSION}`,
    description:
      'All of a person’s work: the document, the run, the view, the loss curve and the rows of a table of their own. Lists of numbers are base64 of their single-precision bytes, the lowest byte of each first, in the order of the parameters: layer after layer the weights, row-major from input to unit, then the biases. Keys that may be missing are as usual.',
    ...fileField.schema,
  };
}
