// One runner, four projects: pure rules, the local Workspace, the shipped bundle over it, and a real browser.
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'commonjs' },
  },
];
const base = {
  testEnvironment: 'node',
  // Core's sentences come from the dictionaries; the built add-on reads the files of the build.
  setupFiles: ['<rootDir>/src/sentences/register.ts'],
  transform: { '^.+\\.(tsx?|mjs)$': swc },
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
};
const project = (displayName, folders, more = {}) => ({
  ...base,
  displayName,
  testMatch: folders.map(folder => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`),
  ...more,
});
// Every document that a test makes in a local Workspace obeys the rules of documents.get.
const sound = { setupFilesAfterEnv: ['<rootDir>/tests/support/sound-documents.ts'] };
export default {
  maxWorkers: 2,
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.{ts,tsx}'],
  projects: [
    project('rules', ['core', 'contract', 'project']),
    project('workspace', ['emulator', 'conformance'], sound),
    project('product', ['server', 'ports', 'scripts', 'simulation'], sound),
    project('browser', ['journeys'], { ...sound, globalSetup: '<rootDir>/tests/support/browser-setup.mjs' }),
  ],
};
