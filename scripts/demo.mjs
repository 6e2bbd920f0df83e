// npm run demo -- --roster FILE [--out DIR] [--seed N] [--json] : the main job without a browser; scripts/demo/run.ts does it.
import './ensure-installed.mjs';
import { importTypeScript } from './bundle-for-node.mjs';
import { buildForLocalWorkspace } from './local-settings.mjs';

const bundleFolder = await buildForLocalWorkspace();
const { demo } = await importTypeScript('scripts/demo/run.ts');
process.exitCode = demo(process.argv.slice(2), bundleFolder);
