import { foldPlain } from "../../domain/text/fold";
import { isSumInWords } from "./count-words";

/**
 * Words by which rows under a header show that they are no participants. All take folded text (lower case, accents
 * kept, the tone of oa, oe, uy on the second vowel). "tổng" and "cộng" keep their accents: Tống and Công are names.
 */

/** What no person is called: "Tổng cộng", "Cộng thôn 1", "Cộng: 25", and what is carried to and from a page. */
const SURE_SUBTOTAL =
  /^(?:total|grand total|tổng cộng|(?:tổng|cộng) số|(?:tổng|cộng)\s*[:.=(/\d]|(?:tổng|cộng) (?:hợp|cả|toàn|các|trang|tờ|mang|chuyển|dồn|luỹ|danh sách|thôn|làng|nhóm|lớp|khoá|tổ|đơn vị|mục|phần|nam|nữ|học|hoà xã hội)(?![\p{L}\p{M}])|(?:số )?(?:mang|kết chuyển|chuyển)(?: sang| qua| xuống| tới)? (?:trang|tờ)|(?:sang )?trang (?:trước|sau)|luỹ kế(?: (?:đến|từ|trang|các|tháng|quý|năm|trước|sau|toàn)(?![\p{L}\p{M}])|\s*[:.(\d])|số (?:dư|mang sang|chuyển sang|luỹ kế|cộng dồn))/u;
/** What might be a person called Tổng, Cộng or Mang Sang, when nothing else says so. */
const LIKELY_SUBTOTAL =
  /^(?:tổng|cộng|luỹ kế|mang sang|chuyển sang|kết chuyển)(?![\p{L}\p{M}])(?!.*(?:^| )(?:văn|thị)(?: |$))/u;
/** Without accents only what cannot be a person: "tong cong", "tong so", "cong: 25 nguoi", the bare word. */
const SUBTOTAL_PLAIN =
  /^(?:tong (?:cong|so)\b|(?:tong|cong)\s*(?:[:.=]|$|\(?[0-9])|cong (?:trang|mang|chuyen|don)\b|(?:mang|chuyen)(?: sang)? trang\b|trang truoc\b|luy ke\s*(?:[:.(]|$))/;

const NOTE =
  /^(?:ghi chú|lưu ý|chú ý|chú thích|nguồn|đvt|đơn vị tính|trong đó|bằng chữ|ấn định|danh sách|\(\s*danh sách|\(\s*bằng chữ|\(?\*|\(\*\)|[-–+•]\s|biểu mẫu|mẫu số|trang \d|note|ghi chu|luu y|(?:bảng )?(?:tổng hợp|thống kê)|phụ lục|biểu số|\(?kèm theo|độc lập - tự do)/u;

/** What stands alone in a row between people: "--- Hết đợt 1 ---", "Đợt 2: từ ngày …", "(Bổ sung ngày 15/11)". */
const NOTE_BETWEEN =
  /^(?:[-–—=_*~#]{2,}|[([]?\s*(?:hết )?(?:đợt|giai đoạn) (?:\d|(?:i{1,3}|iv|vi?)(?![\p{L}]))|hết (?:danh sách|trang|lớp)(?![\p{L}])|[([]?\s*(?:bổ sung|cập nhật|tính|từ|đến) (?:ngày|tháng|đợt|lần|danh sách)(?![\p{L}])|[([](?=.*\d).*(?:ngày|tháng|đợt|lần) \d[^)\]]*[)\]]$)/u;

const SIGNATURE =
  /^(?:người (?:lập|tổng hợp|kiểm tra|duyệt|ký|báo cáo|phụ trách|viết|nhập)|lập (?:biểu|bảng|danh sách)|cán bộ (?:lập|phụ trách|tổng hợp)|tm[.\s]|kt[.\s]|tl[.\s]|tuq[.\s]|t\/m|k\/t|q\.\s|(?:phó )?chủ tịch|(?:phó )?bí thư|(?:phó )?trưởng (?:thôn|ban|phòng|làng|bản|đoàn|trạm|công an)|thôn trưởng|thủ trưởng|(?:phó )?hiệu trưởng|(?:phó )?giám đốc|xác nhận(?: của|$)|uỷ ban nhân dân|ubnd|đảng uỷ|ban chỉ đạo|ban nhân dân|ban giám hiệu|nơi nhận|\(?\s*(?:ký[,\s)]|đã ký)|giáo viên|giảng viên|báo cáo viên|kế toán|thủ quỹ|văn phòng|công chức (?:phụ trách|văn)|đại diện|người đại diện|tổ trưởng|nguoi lap|chu tich|truong thon|xac nhan cua)/u;

/** "Đăk Long, ngày 10 tháng 10 năm 2025", also with the numbers left open. */
const PLACE_AND_DATE =
  /(?:^|[,\s])ngày\s*[\d.…_\s]*\s*tháng\s*[\d.…_\s]*\s*năm|(?:^|[,\s])ngay\s*[\d.…_\s]*\s*thang\s*[\d.…_\s]*\s*nam/u;

/** "Đăk Long, ngày 30/10/2025", and nothing behind it. */
const SHORT_DATE = /^(?:[^\d,]+,\s*)?ngày\s*\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}\s*\.?$/u;

const GROUP_HEADING =
  /^(?:thôn|làng|bản|buôn|xóm|ấp|tổ dân phố|tdp|khu phố|khu dân cư|khối|đơn vị|trường|lớp|chi bộ|chi đoàn|nhóm|đối tượng|thon)\s+\S/u;
const GROUP_NUMBER = /^(?:[ivx]{1,5}\s*[.)/:-]\s*|[a-hđ][.)]\s+)\S/u;

/** Names of Vietnam have two to five words, seldom six. */
const FEWEST_WORDS_OF_SENTENCE = 7;

/**
 * How surely a text heads a sub-total: "Tổng cộng", "Cộng: 25 người", "Mang sang trang sau" are one; "Tổng", "Cộng Hoà",
 * "Luỹ kế" are one unless their row is a person's.
 */
export function subtotalText(folded: string): "sure" | "likely" | null {
  if (SURE_SUBTOTAL.test(folded) || isSumInWords(folded)) return "sure";
  if (LIKELY_SUBTOTAL.test(folded)) return "likely";
  return folded === foldPlain(folded) && SUBTOTAL_PLAIN.test(folded) ? "sure" : null;
}

/** "Tổng", "Cộng: 25 người", "TONG CONG" in a table of names of places. */
export function isSubtotalText(folded: string): boolean {
  return subtotalText(folded) !== null;
}

/** "Ghi chú: …", "* …", "Danh sách này có 25 người". */
export function isNoteText(folded: string): boolean {
  return NOTE.test(folded);
}

/** A note, where nothing else stands in its row. */
export function isNoteBetween(folded: string): boolean {
  return NOTE_BETWEEN.test(folded);
}

/** "Học viên lớp tối do cô Hoa phụ trách": more words than a name has, and most begin small (not all: typed so). */
export function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= FEWEST_WORDS_OF_SENTENCE && small > words.length / 2 && small < words.length;
}

/** "Người lập biểu", "TM. ỦY BAN NHÂN DÂN", "Đăk Long, ngày 10 tháng 10 năm 2025". */
export function isSignatureText(folded: string): boolean {
  return SIGNATURE.test(folded) || isPlaceAndDate(folded);
}

/** The line of place and date above a signature, also with its numbers left open. */
export function isPlaceAndDate(folded: string): boolean {
  return PLACE_AND_DATE.test(folded);
}

/** A line of place and date, also with the date in figures, which elsewhere might be a remark. */
export function isDateline(folded: string): boolean {
  return isPlaceAndDate(folded) || SHORT_DATE.test(folded);
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
