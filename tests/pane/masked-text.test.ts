import { maskedText } from "../../src/taskpane/mask-number";
import { viNumber } from "../../src/taskpane/vi-number-text";
import { visibleSpaces } from "../../src/taskpane/visible-spaces";

describe("a cell's content on the screen", () => {
  it.each([
    ["062090001234", "personalId", "••••••••1234"],
    ["62090001234", "personalId", "•••••••1234"],
    ["6.2E+10", "personalId", "•••E+10"],
    ["0912345678", "phone", "••••••5678"],
    ["A Kiểu 062090001234", "fullName", "A Kiểu ••••••••1234"],
    ["0912 345 678", "fullName", "•••••••• 678"],
    ["0912-345-678", "fullName", "••••••••-678"],
  ])("of %s in the field %s shows no more than the last four of a number", (content, field, shown) => {
    expect(maskedText(content, field)).toBe(shown);
  });

  it.each([
    ["05/03/1990", "birthDate"],
    ["05.03.1990", "birthDate"],
    ["05-03-1990", "birthDate"],
    ["Nguyễn Văn An", "fullName"],
    ["Thôn 11", "hamlet"],
  ])("shows %s of the field %s as it stands", (content, field) => {
    expect(maskedText(content, field)).toBe(content);
  });
});

describe("spare spaces", () => {
  it.each([
    [" Y  Dứa ", "·Y··Dứa·"],
    ["Y\u00a0Dứa", "Y·Dứa"],
    ["Nguyễn Văn An", "Nguyễn Văn An"],
  ])("of “%s” are made visible", (text, shown) => {
    expect(visibleSpaces(text)).toBe(shown);
  });
});

describe("numbers", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [6814, "6.814"],
    [1234567, "1.234.567"],
    [99.5, "99,5"],
  ])("%d is written the Vietnamese way", (value, text) => {
    expect(viNumber(value)).toBe(text);
  });
});
