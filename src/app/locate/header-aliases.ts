import { ENROLMENT_HEADINGS } from "./enrolment-headings";
import type { HeadingAliases, HeadingMeaning } from "./heading-meaning";
import { PERSON_HEADINGS } from "./person-headings";

/**
 * Headings by meaning, written as normalised by header-match: lower case, no punctuation or brackets, single spaces.
 * They are the contract's own and those met on lists of communes, schools, unions and in Open edX exports.
 */
export const HEADING_ALIASES: HeadingAliases<HeadingMeaning> = { ...PERSON_HEADINGS, ...ENROLMENT_HEADINGS };
