import { z } from "zod";
import type { Path } from "./check-mistake";

/** What stands under optional fields and defaults. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return bare(schema.unwrap());
  return schema;
}

/** The one of several shapes that a value means to have, by the field that tells them apart. */
function meant(schema: z.core.$ZodType, value: unknown): z.core.$ZodType | undefined {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const field = schema.def.discriminator;
  const told = (value as Record<string, unknown> | undefined)?.[field];
  return schema.options.find((option) => option instanceof z.ZodObject && isLiteral(option.shape[field], told));
}

const isLiteral = (schema: unknown, value: unknown) =>
  schema instanceof z.ZodLiteral && schema.values.has(value as never);

function within(schema: z.core.$ZodType, part: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[part] as z.core.$ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.core.$ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.core.$ZodType;
  return undefined;
}

/** The part of a schema that a place in a value is held against; undefined where it has none. */
function schemaAt(schema: z.core.$ZodType, [part, ...rest]: Path, value: unknown): z.core.$ZodType | undefined {
  const here = meant(bare(schema), value);
  if (!here || part === undefined) return here;
  const inner = within(here, part);
  return inner && schemaAt(inner, rest, (value as Record<string | number, unknown> | undefined)?.[part]);
}

/** The names of the fields that may stand in an object. */
export function fieldsAt(schema: z.core.$ZodType, path: Path, value: unknown): readonly string[] {
  const here = schemaAt(schema, path, value);
  return here instanceof z.ZodObject ? Object.keys(here.shape).filter((name) => !name.startsWith("$")) : [];
}

/** Whether a date is wanted at a place. */
export const isDayAt = (schema: z.core.$ZodType, path: Path, value: unknown): boolean =>
  schemaAt(schema, path, value) instanceof z.ZodISODate;
