const { projects } = require("./jest.config.js");

/** Only the unit tests of what is mutated, without the end-to-end ones that would run for every mutant. */
const core = projects.find(({ displayName }) => displayName === "core");

module.exports = {
  ...core,
  displayName: undefined,
  testMatch: ["<rootDir>/tests/unit/domain/rules/**/*.test.ts", "<rootDir>/tests/unit/domain/text/**/*.test.ts"],
};
