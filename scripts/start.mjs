// npm start [-- --port N] [--data DIR] [--fresh] [--no-open] : builds the add-on and serves the local Workspace with a sample school.
import './ensure-installed.mjs';
import { importTypeScript } from './bundle-for-node.mjs';
import { buildForLocalWorkspace } from './local-settings.mjs';

const classroom = process.argv.includes('--classroom');
const bundleFolder = await buildForLocalWorkspace({ classroom });
const { serve } = await importTypeScript('scripts/start/serve.ts');
await serve(process.argv.slice(2), bundleFolder);
