/** The Excel that the host claims to be. */
export type ProfileName = "2016" | "2019" | "2021" | "2024" | "desktop-365" | "web-365";

export interface Profile {
  name: ProfileName;
  /** Highest ExcelApi requirement set, "1.14". */
  excelApi: string;
  platform: "PC" | "OfficeOnline";
  /** Other requirement sets and their highest version. */
  otherSets: Readonly<Record<string, string>>;
  /** Bytes of one request or answer; only Excel on the web has a limit. */
  payloadLimit: number | null;
}

/** Resource limits of Office Add-ins: "Excel on the web has a payload size limit for requests and responses of 5 MB". */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

const always = { AddinCommands: "1.1", DialogApi: "1.1", DelayForCellEdit: "1.1", Settings: "1.1" };
const sharedRuntime = { SharedRuntime: "1.1", DialogApi: "1.2", RibbonApi: "1.1", OpenBrowserWindowApi: "1.1" };

const profiles: Record<ProfileName, Profile> = {
  "2016": { name: "2016", excelApi: "1.1", platform: "PC", otherSets: always, payloadLimit: null },
  "2019": { name: "2019", excelApi: "1.7", platform: "PC", otherSets: always, payloadLimit: null },
  "2021": {
    name: "2021",
    excelApi: "1.14",
    platform: "PC",
    otherSets: { ...always, ...sharedRuntime },
    payloadLimit: null,
  },
  "2024": {
    name: "2024",
    excelApi: "1.17",
    platform: "PC",
    otherSets: { ...always, ...sharedRuntime, SharedRuntime: "1.2" },
    payloadLimit: null,
  },
  "desktop-365": {
    name: "desktop-365",
    excelApi: "1.20",
    platform: "PC",
    otherSets: { ...always, ...sharedRuntime, SharedRuntime: "1.2", ExcelApiDesktop: "1.1" },
    payloadLimit: null,
  },
  "web-365": {
    name: "web-365",
    excelApi: "1.20",
    platform: "OfficeOnline",
    otherSets: { ...always, SharedRuntime: "1.2", DialogApi: "1.2", RibbonApi: "1.1", ExcelApiOnline: "1.1" },
    payloadLimit: WEB_PAYLOAD_LIMIT,
  },
};

export function profileOf(name: ProfileName): Profile {
  return profiles[name];
}

/** Whether `version` is not above `ceiling`; both "major.minor". */
export function isWithin(version: string, ceiling: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [topMajor = 0, topMinor = 0] = ceiling.split(".").map(Number);
  return major < topMajor || (major === topMajor && minor <= topMinor);
}

/** What `Office.context.requirements.isSetSupported` answers; without a version, whether the set is there at all. */
export function supportsSet(profile: Profile, set: string, version = "1.1"): boolean {
  const ceiling = set.toLowerCase() === "excelapi" ? profile.excelApi : caseless(profile.otherSets, set);
  return ceiling !== undefined && isWithin(version, ceiling);
}

function caseless(sets: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(sets).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/**
 * Whether the profile has a member: the tag is "1.9" for ExcelApi 1.9, "ExcelApiOnline 1.1" for another set.
 */
export function supportsTag(profile: Profile, tag: string): boolean {
  const [first = "", second] = tag.split(" ");
  return second === undefined ? supportsSet(profile, "ExcelApi", first) : supportsSet(profile, first, second);
}
