import sharp, { type OutputInfo, type Sharp } from "sharp";

/** Photographs made for a test: the left half red, the right half blue. */
export function aPhotograph(width = 480, height = 320): Sharp {
  const left = {
    create: { width: Math.floor(width / 2), height, channels: 3 as const, background: "#d01010" },
  };
  const canvas = { create: { width, height, channels: 3 as const, background: "#1010d0" } };
  return sharp(canvas).composite([{ input: left, left: 0, top: 0 }]);
}

/** Taken with the camera on its side, and it says where: turned upright, red is above and blue below. */
export function aPhotographFromAPhone(): Promise<Buffer> {
  return aPhotograph()
    .jpeg()
    .withExif({
      IFD0: { Copyright: "عکاس‌پنهان", Make: "HIDDENCAMERA" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "36/1 33/1 48/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "53/1 3/1 36/1",
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

export interface Pixels {
  info: OutputInfo;
  /** Is the pixel at this place (0–1 across, 0–1 down) more red than blue? */
  isRed: (across: number, down: number) => boolean;
}

/** Opens what the newsroom itself may not read: AVIF is drawn, never taken in. */
export async function opened<T>(read: (open: typeof sharp) => Promise<T>): Promise<T> {
  sharp.unblock({ operation: ["VipsForeignLoadHeif"] });
  return read(sharp).finally(() => sharp.block({ operation: ["VipsForeignLoadHeif"] }));
}

export async function pixelsOf(bytes: Buffer): Promise<Pixels> {
  const { data, info } = await opened((open) =>
    open(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true }),
  );
  const isRed = (across: number, down: number) => {
    const column = Math.floor(across * (info.width - 1));
    const start = (Math.floor(down * (info.height - 1)) * info.width + column) * info.channels;
    return (data[start] ?? 0) > (data[start + 2] ?? 0);
  };
  return { info, isRed };
}

/** The beginning of a PNG that claims this size and holds no pixel of it. */
export function pngHeader(width: number, height: number): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const header = Buffer.concat([Buffer.from("IHDR"), size, Buffer.from([8, 2, 0, 0, 0])]);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crcOf(header));
  const signature = Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\x0d", "latin1");
  return Buffer.concat([signature, header, crc, Buffer.from("\0\0\0\0IDAT\x35\xaf\x06\x1e", "latin1")]);
}

function crcOf(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
