/** One line of a stream of bytes; `bytes` is absent where the line is longer than the limit. */
export interface Line {
  readonly number: number;
  readonly bytes?: Uint8Array;
  readonly length: number;
}

const NEWLINE = 10;

/**
 * Splits a stream into lines, holding no more than one chunk and one line of at most `limit` bytes. A longer line is skipped to its
 * end, so that what follows it is still read. Lines without anything but white space are left out.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;

  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > limit) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const take = (): Line | undefined => {
    const line: Line =
      length > limit
        ? { number, length }
        : { number, length, bytes: pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces) };
    pieces = [];
    length = 0;
    number++;
    return line.bytes !== undefined && isBlank(line.bytes) ? undefined : line;
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      const line = take();
      if (line !== undefined) yield line;
      from = at + 1;
    }
    // A copy: the rest of the chunk need not stay in memory for the start of a line.
    if (from < chunk.length) add(length + chunk.length - from > limit ? chunk.subarray(from) : chunk.slice(from));
  }
  if (length > 0) {
    const line = take();
    if (line !== undefined) yield line;
  }
}

export function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 32 && byte !== 9 && byte !== 13 && byte !== 10) return false;
  return true;
}

/** The whole stream, or undefined where it is longer than the limit; then the rest is not read. */
export async function wholeOf(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of chunks) {
    length += piece.length;
    if (length > limit) return undefined;
    pieces.push(piece);
  }
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}
