import { z } from './zod.ts';
import { scenarioSchema } from './format.ts';

type Json = { [key: string]: unknown };

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The format as JSON Schema, for completion in editors. A file that extends another may leave out anything and
 * remove entries by null; so it is judged by a looser copy.
 */
export function jsonSchema(): Json {
  const whole = z.toJSONSchema(scenarioSchema, { io: 'input' }) as Json;
  const { $defs, $schema, ...root } = whole;
  return {
    $schema,
    title: 'Chokepoint scenario',
    if: { required: ['extends'] },
    // oxlint-disable-next-line unicorn/no-thenable
    then: { ...loosened(root), required: ['format', 'id', 'version', 'extends'] },
    else: root,
    $defs,
  };
}

/** The same with nothing required and null allowed, but for texts and what is said as one thing. */
function loosened(schema: Json): Json {
  if (schema.type !== 'object') return schema;
  const { required: _required, ...rest } = schema;
  const out: Json = { ...rest };
  if (isObject(rest.properties)) {
    out.properties = Object.fromEntries(Object.entries(rest.properties).map(([key, value]) => [key, removable(value as Json)]));
  }
  if (isObject(rest.additionalProperties)) out.additionalProperties = removable(rest.additionalProperties);
  return out;
}

function removable(schema: Json): Json {
  const { description, ...rest } = loosened(schema);
  const either: Json = { anyOf: [rest, { type: 'null' }] };
  return description === undefined ? either : { description, ...either };
}
