/** How many planted faults the tests of rules and text find; `npm run mutation`, not part of CI (it takes long). */
export default {
  testRunner: "jest",
  jest: { configFile: "jest.mutation.config.js", enableFindRelatedTests: true },
  coverageAnalysis: "perTest",
  mutate: ["src/domain/rules/**/*.ts", "src/domain/text/**/*.ts", "!src/domain/text/legacy-tables.ts"],
  ignoreStatic: true,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["clear-text", "progress", "html"],
  htmlReporter: { fileName: "reports/mutation.html" },
  tempDirName: ".stryker-tmp",
  concurrency: 2,
};
