import { foldPlain } from "../../domain/text/fold";

/**
 * Words by which rows under a header show that they are no participants. All take folded text (lower case, accents
 * kept). "tổng" and "cộng" keep their accents: Tống and Công are names of people.
 */

const SUBTOTAL = /^(?:tổng|cộng|tổng cộng|total|grand total)(?![\p{L}\p{M}])/u;
/** Without accents only what cannot be a person: "tong cong", "tong so", "cong: 25 nguoi", the bare word. */
const SUBTOTAL_PLAIN = /^(?:tong (?:cong|so)\b|(?:tong|cong)\s*(?:[:.=]|$|\(?[0-9]))/;

const NOTE =
  /^(?:ghi chú|lưu ý|chú ý|chú thích|nguồn|đvt|đơn vị tính|trong đó|bằng chữ|ấn định|danh sách|\(\s*danh sách|\(\s*bằng chữ|\(?\*|\(\*\)|[-–+•]\s|biểu mẫu|mẫu số|trang \d|note|ghi chu|luu y|tổng hợp)/u;

const SIGNATURE =
  /^(?:người (?:lập|tổng hợp|kiểm tra|duyệt|ký|báo cáo|phụ trách|viết|nhập)|lập (?:biểu|bảng|danh sách)|cán bộ (?:lập|phụ trách|tổng hợp)|tm[.\s]|kt[.\s]|tl[.\s]|tuq[.\s]|t\/m|k\/t|q\.\s|(?:phó )?chủ tịch|(?:phó )?bí thư|(?:phó )?trưởng (?:thôn|ban|phòng|làng|bản|đoàn|trạm|công an)|thôn trưởng|thủ trưởng|(?:phó )?hiệu trưởng|(?:phó )?giám đốc|xác nhận(?: của|$)|ủy ban nhân dân|ubnd|đảng ủy|ban chỉ đạo|ban nhân dân|ban giám hiệu|nơi nhận|\(?ký[,\s)]|\(?đã ký|giáo viên|giảng viên|báo cáo viên|kế toán|thủ quỹ|văn phòng|công chức (?:phụ trách|văn)|đại diện|người đại diện|tổ trưởng|nguoi lap|chu tich|truong thon|xac nhan cua)/u;

/** "Đăk Long, ngày 10 tháng 10 năm 2025", also with the numbers left open. */
const PLACE_AND_DATE =
  /(?:^|[,\s])ngày\s*[\d.…_\s]*\s*tháng\s*[\d.…_\s]*\s*năm|(?:^|[,\s])ngay\s*[\d.…_\s]*\s*thang\s*[\d.…_\s]*\s*nam/u;

const GROUP_HEADING =
  /^(?:thôn|làng|bản|buôn|xóm|ấp|tổ dân phố|tdp|khu phố|khu dân cư|khối|đơn vị|trường|lớp|chi bộ|chi đoàn|nhóm|đối tượng|thon)\s+\S/u;
const GROUP_NUMBER = /^(?:[ivx]{1,5}\s*[.)/:-]\s*|[a-hđ][.)]\s+)\S/u;

/** "Tổng", "Cộng: 25 người", "TONG CONG". */
export function isSubtotalText(folded: string): boolean {
  if (SUBTOTAL.test(folded)) return true;
  return folded === foldPlain(folded) && SUBTOTAL_PLAIN.test(folded);
}

/** "Ghi chú: …", "* …", "Danh sách này có 25 người". */
export function isNoteText(folded: string): boolean {
  return NOTE.test(folded);
}

/** "Người lập biểu", "TM. ỦY BAN NHÂN DÂN", "Đăk Long, ngày 10 tháng 10 năm 2025". */
export function isSignatureText(folded: string): boolean {
  return SIGNATURE.test(folded) || isPlaceAndDate(folded);
}

/** The line of place and date above a signature, also with its numbers left open. */
export function isPlaceAndDate(folded: string): boolean {
  return PLACE_AND_DATE.test(folded);
}

/** "Thôn Đăk Ôn", "I. Cán bộ xã", "A/ Học sinh". */
export function isGroupHeadingText(folded: string): boolean {
  return GROUP_HEADING.test(folded) || GROUP_NUMBER.test(folded);
}

/** The number of a group ("I", "A.") in the column of running numbers. */
export function isGroupNumber(folded: string): boolean {
  return /^(?:[ivx]{1,5}|[a-hđ])[.)/:]?$/u.test(folded);
}

/** The text of a group heading without its number: "I. Thôn 1" gives "Thôn 1". */
export function withoutGroupNumber(text: string): string {
  return text.replace(/^\s*(?:[IVXivx]{1,5}\s*[.)/:-]|[A-HĐa-hđ][.)]\s)\s*/u, "");
}
