/** As much of JSON Schema as the published one uses: what is wrong with a value, place by place. */
export interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema;
}

export function complaintsOf(schema: Schema, value: unknown, at: string): string[] {
  if (schema.anyOf) {
    const all = schema.anyOf.map((one) => complaintsOf(one, value, at));
    return all.some((complaints) => complaints.length === 0) ? [] : [`${at} is of no kind that is allowed`];
  }
  if ('const' in schema && value !== schema.const) return [`${at} is not ${String(schema.const)}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at} is none of its values`];
  switch (schema.type) {
    case 'null':
      return value === null ? [] : [`${at} is not null`];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${at} is neither true nor false`];
    case 'integer':
    case 'number':
      return numberComplaints(schema, value, at);
    case 'string':
      return textComplaints(schema, value, at);
    case 'array':
      return listComplaints(schema, value, at);
    case 'object':
      return objectComplaints(schema, value, at);
    default:
      return [];
  }
}

function numberComplaints({ type, minimum, maximum }: Schema, value: unknown, at: string): string[] {
  if (typeof value !== 'number') return [`${at} is no number`];
  if (type === 'integer' && !Number.isInteger(value)) return [`${at} is not whole`];
  return value < (minimum ?? -Infinity) || value > (maximum ?? Infinity) ? [`${at} is out of range`] : [];
}

function textComplaints({ maxLength = Infinity, pattern }: Schema, value: unknown, at: string): string[] {
  if (typeof value !== 'string') return [`${at} is no text`];
  if (value.length > maxLength) return [`${at} is too long`];
  return pattern && !new RegExp(pattern, 'u').test(value) ? [`${at} has signs that it may not have`] : [];
}

function listComplaints(schema: Schema, value: unknown, at: string): string[] {
  if (!Array.isArray(value)) return [`${at} is no list`];
  const { items = {}, minItems = 0, maxItems = Infinity } = schema;
  if (value.length < minItems || value.length > maxItems) return [`${at} has ${value.length} entries`];
  return value.flatMap((entry, place) => complaintsOf(items, entry, `${at}[${place}]`));
}

function objectComplaints(schema: Schema, value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is no object`];
  const { properties = {}, required = [], additionalProperties = {} } = schema;
  return [
    ...required.filter((key) => !(key in value)).map((key) => `${at}.${key} is missing`),
    ...Object.entries(value).flatMap(([key, entry]) =>
      complaintsOf(properties[key] ?? additionalProperties, entry, `${at}.${key}`),
    ),
  ];
}
