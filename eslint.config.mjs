import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const CORE = ["src/domain/**/*.ts", "src/sheet/**/*.ts", "src/report-layout/**/*.ts", "src/app/**/*.ts"];

/** Globals that would tie a pure layer to a host, a page or a machine. */
const hostGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/office and the entry files speak to Excel; everything else gets a port.",
}));
const pageGlobals = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "fetch",
  "process",
  "console",
  "setTimeout",
].map((name) => ({ name, message: "The core runs anywhere: it takes what it needs as an argument." }));

/** Time, chance and locale are handed in, so that the same input always gives the same output. */
const takenFromTheAir = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Time is passed in." },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "Time is passed in." },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Chance is passed in.",
  },
  {
    selector: "CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString|LowerCase|UpperCase)$/]",
    message: "Locale is passed in; Vietnamese numbers and dates have functions of their own.",
  },
  { selector: "MemberExpression[object.name='Intl']", message: "Locale is passed in." },
];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "coverage/", "reports/", ".stryker-tmp/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "max-lines": ["error", { max: 400 }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: [
      "src/office/**",
      "src/taskpane/main.tsx",
      "src/commands/main.ts",
      "src/headless/**",
      "src/preview-host/**",
    ],
    rules: { "no-restricted-globals": ["error", ...hostGlobals] },
  },
  {
    files: CORE,
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals, ...pageGlobals],
      "no-restricted-syntax": ["error", ...takenFromTheAir],
    },
  },
  {
    files: ["src/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/headless/**", "scripts/**", "tests/**", "*.config.js", "*.config.mjs"],
    rules: { "no-console": "off" },
  },
  { files: ["**/*.{js,cjs}"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  prettier,
);
