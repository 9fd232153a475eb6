const TRACE_WORDS_VI = {
  name: "họ tên",
  id: "số định danh",
  phone: "số điện thoại",
} as const;

/** Why no copy for sending was made, and what to do; never the data themselves. */
export function sendRefusedVi(traces: readonly (keyof typeof TRACE_WORDS_VI)[]): string {
  const found = traces.map((trace) => TRACE_WORDS_VI[trace]).join(", ");
  return `Chưa lập bản để gửi: trong báo cáo có ${found} của người trong danh sách. Hãy bỏ khỏi các trang Thông tin, Hoạt động, Văn bản (hoặc tên thôn, tên đơn vị) rồi chạy lại.`;
}
