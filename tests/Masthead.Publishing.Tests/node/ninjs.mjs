// node ninjs.mjs FOLDER-OF-SCHEMAS ITEMS.json: holds a list of items to ninjs 3.1. Strict mode cannot compile the schema.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import draft7 from 'ajv/dist/refs/json-schema-draft-07.json' with { type: 'json' };

const [folder, file] = process.argv.slice(2);
const read = path => JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addMetaSchema(draft7);
ajv.addSchema(read(join(folder, 'GeoJSON-schema.json')), 'https://geojson.org/schema/GeoJSON.json');
const validate = ajv.compile(read(join(folder, 'ninjs-schema_3.1.json')));
const items = read(file);
const wrong = items.filter(item => !validate(item)).map(item => (validate(item), `${item.uri}: ${ajv.errorsText(validate.errors)}`));
console.log(wrong.length ? wrong.join('\n') : `${items.length} valid`);
process.exit(wrong.length ? 1 : 0);
