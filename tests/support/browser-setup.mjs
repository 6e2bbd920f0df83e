// Jest's globalSetup for tests in a real browser: builds the add-on once and unpacks the browser once, before any worker starts.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PROJECT = process.cwd();

/**
 * How to launch Chromium here, as JSON in BROWSER_LAUNCH: CHROMIUM_PATH if somebody set it, the binary inside the package
 * @sparticuz/chromium on Linux x64, the installed Chrome elsewhere.
 */
export async function prepareBrowser() {
  const launch = await findBrowser();
  process.env.BROWSER_LAUNCH = JSON.stringify({ ...launch, env: { ...launch.env, LANG: 'en_GB.UTF-8' } });
}

async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', env: {} };
  const modules = path.join(PROJECT, 'node_modules');
  const { version } = JSON.parse(readFileSync(path.join(modules, '@sparticuz/chromium/package.json'), 'utf8'));
  const folder = path.join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(path.join(folder, 'chromium'))) await unpack(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: path.join(folder, 'fonts') },
  };
}

/** The package writes into the temporary folder and, only where it takes the machine for Lambda, adds the libraries a bare Linux lacks. */
async function unpack(folder) {
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const before = { ...process.env };
  process.env.TMPDIR = half;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
  // Its own font settings name a folder under /tmp; without fonts the first page waits for them in vain.
  const fonts = path.join(folder, 'fonts');
  writeFileSync(
    path.join(half, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
  );
  try {
    renameSync(half, folder);
  } catch (error) {
    // Another run unpacked it at the same moment.
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(path.join(folder, 'chromium'))) throw error;
  }
}

export default async function setUp() {
  const build = path.join(PROJECT, 'scripts', 'build.mjs');
  if (existsSync(build))
    execFileSync(process.execPath, [build], { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] });
  await prepareBrowser();
}
