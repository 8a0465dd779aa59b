/** What a file says it is in its first bytes; its name and its declared type are nobody's word. */
export function pictureKind(bytes: Uint8Array): "jpeg" | "png" | "webp" | null {
  const start = Buffer.from(bytes.subarray(0, 16));
  if (start.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return "jpeg";
  if (start.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
    return "png";
  if (start.toString("latin1", 0, 4) === "RIFF" && start.toString("latin1", 8, 12) === "WEBP") return "webp";
  return null;
}
