import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { XlsxFailure } from "../xlsx-failure";

/** Far above any real workbook; a bomb is refused before it fills the memory. */
const MOST_UNPACKED_BYTES = 512 * 1024 * 1024;
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((char) => [char.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/**
 * The parts of an OPC package by name (no leading slash), unpacked, in the order of the archive.
 * An encrypted .xlsx is an OLE compound file with a stream "EncryptedPackage" ([MS-OFFCRYPTO] 2.3.4.4);
 * an old .xls has the same header and is not for us.
 * @throws XlsxFailure "encrypted", "not-xlsx" or "broken-zip"
 */
export function openArchive(bytes: Uint8Array): Map<string, Uint8Array> {
  if (startsWith(bytes, OLE_SIGNATURE)) {
    if (containsUtf16(bytes, "EncryptedPackage")) {
      throw new XlsxFailure("encrypted", "The workbook is encrypted with a password");
    }
    throw new XlsxFailure("not-xlsx", "An OLE compound file (such as an old .xls) is not an .xlsx workbook");
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) throw new XlsxFailure("not-xlsx", "The file is not a zip archive");
  const parts = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(unpack(bytes))) {
    const path = name.replace(/\\/g, "/").replace(/^\/+/, "");
    if (!path.endsWith("/")) parts.set(path, content);
  }
  return parts;
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        if (total > MOST_UNPACKED_BYTES) {
          throw new XlsxFailure("broken-zip", "The archive unpacks to more than 512 MiB");
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof XlsxFailure) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new XlsxFailure("broken-zip", `The zip archive is damaged: ${reason}`);
  }
}

/** Zips the parts in their order with one fixed time, so that equal parts give equal bytes. */
export function saveArchive(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of parts) files[path] = content;
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** The part as text: UTF-8, or UTF-16 by its byte order mark; the mark itself is dropped. */
export function decodePart(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

export function encodePart(text: string): Uint8Array {
  return strToU8(text);
}
