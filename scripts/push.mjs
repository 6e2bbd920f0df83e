// npm run push [-- --classroom] : builds the add-on and pushes build/ to the connected script.
import './ensure-installed.mjs';
import { existsSync } from 'node:fs';
import { buildAddOn } from './build.mjs';
import { clasp, LOCAL_CLASP } from './clasp.mjs';

if (!existsSync(LOCAL_CLASP)) {
  console.error('No script is connected to this folder yet. First: npm run connect');
  process.exit(1);
}
await buildAddOn({ classroom: process.argv.includes('--classroom') });
// Without --force a changed manifest is asked about, and skipped where nobody can answer.
process.exit(clasp(LOCAL_CLASP, 'push', '--force'));
