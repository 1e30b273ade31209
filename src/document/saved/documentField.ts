/** The document as it is saved: its problem first, because that says what the rest may be. */
import { MOST_DRAWN_CLASSES, MOST_DRAWN_POINTS } from '../../data/drawing.ts';
import { FEATURE_NAMES } from '../../data/features.ts';
import { NOISE_LIMITS, ROWS_LIMITS, TRAIN_SHARE_LIMITS } from '../../data/limits.ts';
import type { DrawnPoint, ProblemFacts } from '../../data/problem.ts';
import { isProblemId, PROBLEM_LIST } from '../../data/registry.ts';
import { BUILT_IN_TABLES } from '../../data/tables/builtIn.ts';
import { saved as words } from '../../i18n/en.ts';
import type { DataSettings, EdgewiseDocument, InitialWeights, Layer, Unit } from '../document.ts';
import { createDocument, DEFAULT_SEED } from '../defaults.ts';
import { UNIT_NAME_LENGTH } from '../layers.ts';
import { DROPOUT_LIMITS, HIDDEN_LAYERS_LIMIT, SEED_LIMITS, UNITS_LIMITS } from '../limits.ts';
import { problemOf } from '../problem.ts';
import { createTableDocument, ownTableDefaults } from '../tableDocument.ts';
import { fitTogether } from './fitTogether.ts';
import {
  isObject,
  key,
  list,
  nullable,
  number,
  object,
  oneOf,
  record,
  text,
  whole,
  wholeList,
  type Field,
  type JsonSchema,
  type ObjectField,
  type Place,
} from './fields.ts';
import { SAVED_ACTIVATIONS, SAVED_INITIALIZERS } from './names.ts';
import { TABLE_IDS, tableField } from './tableField.ts';
import { fitField, trainingField } from './trainingField.ts';

/** Nobody locks or removes so many by hand. */
const MOST_MARKED_EDGES = 2000;
const LARGEST_SINGLE = 3.4e38;

const PROBLEM_IDS = [...PROBLEM_LIST.map(({ id }) => id), ...TABLE_IDS];

const problemField = oneOf<EdgewiseDocument['problem']>(PROBLEM_IDS);
const tableOrNone = nullable(tableField);

/** Ids tell units apart; the sign ">" stands between them in the keys of edges. */
const unitId = key(40, /^[\w.-]+$/);
const edgeKey = key(2200);
const single = number({ min: -LARGEST_SINGLE, max: LARGEST_SINGLE });

const unitField = object<Unit>({ id: unitId, name: nullable(text(UNIT_NAME_LENGTH)) }, { name: null });

const layerField = object<Layer>(
  {
    id: unitId,
    activation: oneOf(SAVED_ACTIVATIONS),
    units: wholeList(unitField, { least: 1, most: UNITS_LIMITS.max }),
    dropoutRate: number(DROPOUT_LIMITS),
  },
  { dropoutRate: 0 },
);

export const documentField: Field<EdgewiseDocument> = {
  schema: schemaOfAll(),
  read(value, place) {
    const base = baseDocument(value, place);
    const found = base && fieldsOf(base).read(value, place);
    return found && fitTogether(found, base, place.report);
  },
};

/** The document that this problem opens with: whatever is missing is as it is there. */
function baseDocument(value: unknown, { path, report }: Place): EdgewiseDocument | undefined {
  if (!isObject(value)) return undefined;
  const { problem, table } = value as { problem?: unknown; table?: unknown };
  const id = problemField.read(problem, { path, report });
  if (id === undefined) return report.refuse(words.noSuchProblem);
  if (isProblemId(id)) return createDocument(id);
  const part = tableField.read(table, { path: `${path}.table`, report });
  if (!part || part.facts.id !== id) return report.refuse(words.badTable);
  const defaults =
    part.source.kind === 'builtIn'
      ? BUILT_IN_TABLES[part.source.id].defaults
      : ownTableDefaults(part.facts.task);
  return createTableDocument(part, defaults, DEFAULT_SEED);
}

function fieldsOf(base: EdgewiseDocument): ObjectField<EdgewiseDocument> {
  const { layers: _, ...others } = base;
  return object<EdgewiseDocument>(
    {
      version: fixed(1, { const: 1 }),
      problem: problemField,
      // It has been read with the problem.
      table: fixed(base.table, tableOrNone.schema),
      data: dataField(base.data, problemOf(base)),
      layers: wholeList(layerField, { least: 1, most: HIDDEN_LAYERS_LIMIT + 1 }),
      initialWeights: object<InitialWeights>(
        {
          source: oneOf(['problem', 'seed']),
          initializer: oneOf(SAVED_INITIALIZERS),
          seed: whole(SEED_LIMITS),
        },
        base.initialWeights,
      ),
      training: trainingField(base.training),
      fit: fitField(base.fit),
      locked: list(edgeKey, { most: MOST_MARKED_EDGES }),
      removed: record(single, MOST_MARKED_EDGES),
    },
    others,
  );
}

/** What data may be depends on the problem; all else does not. */
function schemaOfAll(): JsonSchema {
  const { schema } = fieldsOf(createDocument('circle'));
  const data = PROBLEM_LIST.map((problem) =>
    JSON.stringify(dataField(createDocument(problem.id).data, problem).schema),
  );
  const anyOf = [...new Set(data)].map((text) => JSON.parse(text) as JsonSchema);
  return { ...schema, properties: { ...(schema['properties'] as JsonSchema), data: { anyOf } } };
}

/** What a problem does not let a person choose stays as it opens. */
function dataField(
  base: DataSettings,
  { kind, derivedInputs, task, plane }: Pick<ProblemFacts, 'kind' | 'derivedInputs' | 'task' | 'plane'>,
): Field<DataSettings> {
  const ifGenerated = (field: Field<number>, usual: number) =>
    kind === 'generated' ? field : fixed(usual, { type: 'number' });
  const place = number({ min: plane[0], max: plane[1] });
  const label =
    task === 'regression' ? number({ min: -1, max: 1 }) : whole({ min: 0, max: MOST_DRAWN_CLASSES - 1 });
  const points = list(object<DrawnPoint>({ x1: place, x2: place, label }), {
    least: 1,
    most: MOST_DRAWN_POINTS,
  });
  const features = list(oneOf(FEATURE_NAMES), { least: 1, most: FEATURE_NAMES.length });
  return object<DataSettings>(
    {
      rows: ifGenerated(whole(ROWS_LIMITS), base.rows),
      noise: ifGenerated(number(NOISE_LIMITS), base.noise),
      trainShare: ifGenerated(number(TRAIN_SHARE_LIMITS), base.trainShare),
      seed: whole(SEED_LIMITS),
      features: derivedInputs ? features : fixed(null, nullable(features).schema),
      points: kind === 'drawn' ? points : fixed(null, nullable(points).schema),
    },
    base,
  );
}

/** Whatever is saved, there is only one value. */
function fixed<Value>(value: Value, schema: JsonSchema): Field<Value> {
  return { schema, read: () => value };
}
