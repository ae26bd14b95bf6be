/** A file within a zip: its name in ASCII, and its text in parts. */
export interface ZipEntry {
  readonly name: string;
  readonly parts: readonly string[];
}

/**
 * Several files as one zip, stored and not packed: browsers ask before they save a second file, and every system opens
 * a zip. The time within is 1 January 1980, so that the same tables make the same file.
 */
export async function zipFiles(entries: readonly ZipEntry[]): Promise<Blob> {
  const bodies: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const { name, parts } of entries) {
    const bytes = new Uint8Array(await new Blob([...parts]).arrayBuffer());
    const named = new TextEncoder().encode(name);
    const shared = (view: DataView, at: number): void => {
      view.setUint16(at, 20, true); // needs version 2.0
      view.setUint16(at + 2, 0x0800, true); // names are UTF-8
      view.setUint16(at + 4, 0, true); // stored
      view.setUint16(at + 8, 0x0021, true); // 1 January 1980
      view.setUint32(at + 10, crc32(bytes), true);
      view.setUint32(at + 14, bytes.length, true);
      view.setUint32(at + 18, bytes.length, true);
      view.setUint16(at + 22, named.length, true);
    };
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    shared(local, 4);
    bodies.push(local.buffer, named, bytes);

    const central = new DataView(new ArrayBuffer(46));
    central.setUint32(0, 0x02014b50, true);
    central.setUint16(4, 20, true);
    shared(central, 6);
    central.setUint32(42, offset, true);
    directory.push(central.buffer, named);
    offset += 30 + named.length + bytes.length;
    directorySize += 46 + named.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, directorySize, true);
  end.setUint32(16, offset, true);
  return new Blob([...bodies, ...directory, end.buffer], { type: 'application/zip' });
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
