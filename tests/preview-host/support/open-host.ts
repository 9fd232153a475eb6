import { startNodeHost, type NodeHost, type NodeHostOptions } from "../../../src/preview-host/entry-node";

/** Opens hosts for the tests of a file and closes each after its test. */
export function hostsOfThisFile(): (options?: NodeHostOptions) => Promise<NodeHost> {
  const open: NodeHost[] = [];
  afterEach(() => {
    for (const host of open.splice(0)) host.close();
  });
  return async (options) => {
    const host = await startNodeHost(options);
    open.push(host);
    return host;
  };
}

/** The error that a promise ends in, as office.js made it. */
export async function refusal(promise: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await promise;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("The host should have refused");
}

/** The code with which the first sheet refuses what `act` queues. */
export async function codeOf(
  { Excel }: NodeHost,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  const error = await refusal(
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    }),
  );
  return error.code;
}
