import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { entrySchema, officeSchema } from '#glossary/schema.ts';
import { ROOT } from './read-glossary.ts';

/** The JSON Schemas that editors' tools complete and check with, by their path from the project's root. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const write = (schema: typeof entrySchema | typeof officeSchema) =>
    `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }), null, 2)}\n`;
  return new Map([
    ['glossary/entry.schema.json', write(entrySchema)],
    ['glossary/office.schema.json', write(officeSchema)],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of jsonSchemas()) writeFileSync(join(ROOT, path), text);
}
