/** How many planted faults the tests of rules and text find; `npm run mutation`, not part of CI (it takes long). */
export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.mjs" },
  plugins: ["@stryker-mutator/vitest-runner"],
  coverageAnalysis: "perTest",
  mutate: ["src/domain/rules/**/*.ts", "src/domain/text/**/*.ts", "!src/domain/text/legacy-tables.ts"],
  ignoreStatic: true,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["clear-text", "progress", "html"],
  htmlReporter: { fileName: "reports/mutation.html" },
  tempDirName: ".stryker-tmp",
  timeoutMS: 20_000,
  concurrency: 2,
};
