/** Who may import whom: docs/architecture.md. Every rule says why. */
const layer = (name) => `^src/${name}/`;

const onlyTo = (from, allowed, why) => ({
  name: `${from}-imports-only-its-own`,
  comment: why,
  severity: "error",
  from: { path: layer(from) },
  to: { path: "^src/", pathNot: [layer(from), ...allowed] },
});

const noPackages = (from, why, except = []) => ({
  name: `${from}-takes-no-packages`,
  comment: why,
  severity: "error",
  from: { path: layer(from) },
  to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "core"], pathNot: except },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "A cycle has no bottom to begin reading at.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolvable",
      comment: "An import must lead somewhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-orphans",
      comment: "A file nobody imports is dead, unless it is an entry or ambient types.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: ["\\.d\\.ts$", "^scripts/", "^src/.*/main\\.tsx?$", "^src/.*/entry-[a-z-]+\\.ts$"],
      },
      to: {},
    },
    onlyTo("domain", [], "The rules of the work know fields and records, not cells, hosts or words."),
    noPackages("domain", "The domain is ours alone; only small pure libraries would be let in, and it needs none."),
    onlyTo("sheet", [], "The spreadsheet vocabulary is a leaf."),
    noPackages("sheet", "A leaf."),
    onlyTo(
      "report-layout",
      [layer("domain"), layer("sheet")],
      "The layout turns a report into a draft; it never asks Excel nor looks up words.",
    ),
    noPackages("report-layout", "Layout is arithmetic."),
    onlyTo(
      "app",
      [layer("domain"), layer("sheet"), layer("report-layout")],
      "Use cases are functions of ports and input.",
    ),
    noPackages("app", "Use cases need no library."),
    onlyTo("office", [layer("sheet"), "^src/app/ports\\.ts$"], "office/ serves the port and knows nothing of rules."),
    noPackages("office", "Excel is an ambient global; its types come from @types."),
    onlyTo(
      "preview-host",
      [],
      "The emulated host shares no code with the add-in, not even A1 parsing, or it would agree with our mistakes.",
    ),
    onlyTo(
      "i18n",
      ["^src/domain/issue\\.ts$", "^src/app/ports\\.ts$", "^src/domain/people/people\\.ts$"],
      "Words know codes, nothing else.",
    ),
    noPackages("i18n", "A typed dictionary suffices."),
    {
      name: "taskpane-and-commands-never-see-the-host",
      comment: "The pane must run in Excel as it runs in the preview.",
      severity: "error",
      from: { path: "^src/(taskpane|commands)/" },
      to: { path: "^src/(preview-host|headless)/", reachable: true },
    },
    {
      name: "only-the-mains-open-the-door",
      comment: "Components get the port handed in; just the entry files make the one of Excel.",
      severity: "error",
      from: { path: "^src/(taskpane|commands)/", pathNot: "/main\\.tsx?$" },
      to: { path: "^src/office/" },
    },
    {
      name: "pane-knows-domain-and-sheet-by-type",
      comment: "What the pane wants computed is a use case of app/.",
      severity: "error",
      from: { path: "^src/(taskpane|commands)/" },
      to: { path: "^src/(domain|sheet|report-layout)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "commands-take-no-ui",
      comment: "Ribbon verbs run without a window.",
      severity: "error",
      from: { path: layer("commands") },
      to: { path: "^(node_modules/(react|@fluentui)|src/taskpane/)" },
    },
    {
      name: "nobody-depends-on-the-edges",
      comment: "Entries are the end of the way, never a library.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(taskpane|commands|headless)/" },
      to: { path: "^src/(taskpane|commands|headless)/" },
    },
    {
      name: "core-reaches-no-host",
      comment: "Also not through others: the core must run anywhere.",
      severity: "error",
      from: { path: "^src/(domain|sheet|report-layout|app)/" },
      to: { path: "^src/(office|preview-host|taskpane|commands|headless|i18n)/", reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
