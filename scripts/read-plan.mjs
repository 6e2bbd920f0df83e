// npm run read-plan -- FILE.json : one Docs API document in, the plan it holds and its issues out, as JSON. Never a stack trace.
import './ensure-installed.mjs';
import { readFileSync } from 'node:fs';
import { importTypeScript } from './bundle-for-node.mjs';

const fail = sentence => {
  console.error(sentence);
  process.exit(1);
};

const file = process.argv[2];
if (!file) fail('Say which file to read: npm run read-plan -- FILE.json');
let json;
try {
  json = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
} catch (error) {
  fail(
    error.code
      ? `${file} cannot be opened: ${error.code}.`
      : `${file} is not JSON: save the answer of documents.get in it.`,
  );
}
const isDocument =
  json !== null &&
  typeof json === 'object' &&
  (Array.isArray(json.tabs) || (json.body !== null && typeof json.body === 'object'));
if (!isDocument) fail(`${file} is JSON, but not a document of the Docs API: it has neither tabs nor a body.`);

const { decodeDocument } = await importTypeScript('src/server/google/docs-rest/decode.ts');
const { decodePlan } = await importTypeScript('src/core/document/decode.ts');
let answer;
try {
  const { otherTabs, title, blocks } = decodeDocument(json);
  const { plan, issues, looksLikePlan } = decodePlan({ title, otherTabs, blocks });
  answer = { title, looksLikePlan, plan, issues };
} catch {
  fail(`${file} is JSON, but parts of it are not those of a document of the Docs API.`);
}
console.log(JSON.stringify(answer, null, 2));
