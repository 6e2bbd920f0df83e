// npm run connect [-- --script ID] [-- --title TITLE] : takes the script with this id, or creates a stand-alone one in the
// account clasp is signed in to, and remembers it in .clasp.local.json.
import './ensure-installed.mjs';
import { existsSync, writeFileSync } from 'node:fs';
import { buildAddOn } from './build.mjs';
import { createScript, LOCAL_CLASP } from './clasp.mjs';

const option = name => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

if (existsSync(LOCAL_CLASP)) {
  console.error(
    'This folder is connected already: .clasp.local.json names its script. Delete that file to connect another one.',
  );
  process.exit(1);
}
const script = option('script');
if (script) {
  writeFileSync(LOCAL_CLASP, `${JSON.stringify({ scriptId: script, rootDir: 'build' }, null, 2)}\n`);
  console.log('Connected. Now: npm run push');
} else {
  // clasp wants the folder to exist, and fetches the new script's default manifest into it: build again afterwards.
  await buildAddOn();
  const isMade = createScript(LOCAL_CLASP, { title: option('title') ?? 'Throughline', rootDir: 'build' });
  await buildAddOn();
  if (isMade) console.log('Created and connected. Now: npm run push');
  process.exit(isMade ? 0 : 1);
}
