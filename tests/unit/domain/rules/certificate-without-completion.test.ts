import { changed, found } from "../../../support/participant-builder";

describe("certificate-without-completion", () => {
  it("finds a certificate number beside a status that is not completed", () => {
    for (const status of ["Đã đăng ký", "Đang học"])
      expect(found(changed({ status, certificateNo: "CN-001" }))).toEqual([
        "certificate-without-completion@certificateNo",
      ]);
  });

  it("stands at the date when there is no number", () => {
    expect(found(changed({ status: "Đang học", certificateNo: null, certificateOn: "01/09/2025" }))).toEqual([
      "certificate-without-completion@certificateOn",
    ]);
  });

  it("accepts a completed status", () => {
    expect(found(changed({ status: "Hoàn thành", certificateNo: "CN-001" }))).toEqual([]);
  });

  it("takes an empty status for no statement", () => {
    expect(found(changed({ status: null, certificateNo: "CN-001" }))).toEqual([]);
    expect(found(changed({ certificateNo: "CN-001" }))).toEqual([]);
  });

  it("has nothing against learning without a certificate", () => {
    expect(found(changed({ status: "Đang học", certificateNo: null, certificateOn: null }))).toEqual([]);
  });

  it("takes “chưa có” for no certificate", () => {
    expect(found(changed({ status: "Đang học", certificateNo: "chưa có", certificateOn: "chưa" }))).toEqual([]);
  });
});
