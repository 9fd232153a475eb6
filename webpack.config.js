const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const root = __dirname;
/** Unmodified files of Microsoft's npm package: shipped beside the add-in, never committed. */
const officeJs = path.dirname(require.resolve("@microsoft/office-js/package.json"));
const OFFICE_FILES = [
  "dist/office.js",
  "dist/excel-*-16.0?.js",
  "dist/o15apptofilemappingtable.js",
  "dist/en-us/office_strings.js",
  "dist/vi-vn/office_strings.js",
];

const PORT = 3000;

/** @returns {import('webpack').Configuration} */
module.exports = (_env, { mode }) => {
  const isProduction = mode === "production";
  const page = (name, title, chunks, template) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      title,
      chunks,
      template,
      scriptLoading: "defer",
      inject: "body",
      minify: false,
    });

  return {
    mode,
    devtool: isProduction ? "source-map" : "eval-source-map",
    entry: {
      taskpane: "./src/taskpane/main.tsx",
      commands: "./src/commands/main.ts",
      "preview-bridge": "./src/preview-host/ui/pane-bridge.ts",
      preview: "./src/preview-host/ui/main.ts",
    },
    output: {
      path: path.join(root, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2020",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    plugins: [
      page("taskpane", "Báo cáo số", ["taskpane"], "./src/taskpane/taskpane.html"),
      page("commands", "Báo cáo số", ["commands"], "./src/commands/commands.html"),
      page("preview", "Báo cáo số – xem thử", ["preview"], "./src/preview-host/ui/preview.html"),
      page("preview-pane", "Báo cáo số", ["taskpane"], "./src/preview-host/ui/preview-pane.html"),
      page("preview-commands", "Báo cáo số", ["commands"], "./src/preview-host/ui/preview-commands.html"),
      new CopyPlugin({
        patterns: [
          ...OFFICE_FILES.map((from) => ({
            from: path.posix.join(officeJs.replaceAll("\\", "/"), from),
            to: ({ absoluteFilename }) =>
              path.join("office", path.relative(path.join(officeJs, "dist"), absoluteFilename ?? "")),
            info: { minimized: true },
          })),
          { from: "assets", to: "assets" },
          { from: "manifest.xml", to: "manifest.xml" },
          { from: "src/preview-host/ui/preview.css", to: "preview.css" },
        ],
      }),
    ],
    performance: { hints: false },
    devServer: {
      port: PORT,
      host: "127.0.0.1",
      open: ["/preview.html"],
      hot: false,
      liveReload: true,
      client: { overlay: false },
      static: false,
    },
    stats: "errors-warnings",
  };
};
