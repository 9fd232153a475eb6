const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

const project = (displayName, folders, extra = {}) => ({
  displayName,
  transform,
  testEnvironment: "node",
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`),
  ...extra,
});

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    project("core", ["unit", "architecture"]),
    project("host", ["preview-host", "scenarios", "golden"]),
    project("pane", ["pane"], {
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["<rootDir>/tests/support/pane-setup.ts"],
    }),
    project("browser", ["browser"], {
      globalSetup: "<rootDir>/tests/browser/support/global-setup.ts",
      globalTeardown: "<rootDir>/tests/browser/support/global-teardown.ts",
    }),
    project("office", ["office"]),
  ],
  testTimeout: 60_000,
};
