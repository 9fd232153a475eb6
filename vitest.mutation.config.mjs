import { defineConfig } from "vitest/config";

/**
 * Only for `npm run mutation`: vitest runs a mutant in a warm process, many times faster than jest, and understands
 * the same tests. Left out are tests that run the whole way from the workbook or thousands of random rows: right for
 * `npm test`, too slow for every mutant.
 */
export default defineConfig({
  test: {
    globals: true,
    environment: "node",
    include: ["tests/unit/domain/{rules,text}/**/*.test.ts"],
    exclude: ["**/rule-pack.*", "**/rule-properties.*", "**/rule-guide.*", "**/*.property.*", "node_modules/**"],
  },
});
