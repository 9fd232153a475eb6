/**
 * Names the rules that figures are counted by: parsing, joining of rows, definitions of indicators. Raise it with every
 * change that can move a figure of an unchanged workbook; frozen periods keep the version they were counted by.
 */
export const RULE_VERSION = "2";
