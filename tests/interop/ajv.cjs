// Usage: node ajv.cjs SCHEMAS DOCUMENTS — prints {file: verdict} for DOCUMENTS/<record>--<number>.json.
// Ajv in strict mode: an unknown keyword or a doubtful type in a schema is an error.
const fs = require("node:fs");
const path = require("node:path");
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const [schemas, documents] = process.argv.slice(2);
const validators = {};
for (const file of fs.readdirSync(schemas)) {
  const ajv = addFormats(new Ajv({ strict: true, allErrors: true }));
  validators[file.split(".")[0]] = ajv.compile(JSON.parse(fs.readFileSync(path.join(schemas, file), "utf8")));
}
const verdicts = {};
for (const file of fs.readdirSync(documents)) {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(fs.readFileSync(path.join(documents, file)));
    verdicts[file] = validators[file.split("--")[0]](JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    verdicts[file] = false;
  }
}
console.log(JSON.stringify(verdicts));
