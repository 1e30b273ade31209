/** The published description of what is saved: `edgewise.schema.json`, made of the very fields that read it. */
import type { JsonSchema } from './fields.ts';
import { saved as words } from '../../i18n/en.ts';
import { fileField } from './parseSaved.ts';
import { SAVED_VERSION } from './saved.ts';

export function publishedSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: words.schemaTitle(SAVED_VERSION),
    description: words.schemaDescription,
    ...fileField.schema,
  };
}
