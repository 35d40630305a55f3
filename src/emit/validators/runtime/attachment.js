/** Attachments: data that is what it says it is. */
import { isStrictBase64 } from './primitives.js';

/** @import { Run } from './run.js' */

/**
 * @param {any} node
 * @param {Run} run
 */
export function attachment(node, run) {
  const { data, size, hash, url } = node;
  if (typeof data !== 'string') {
    if (url === undefined && !run.failFast && node.contentType === undefined && node.language === undefined)
      run.warning('structure', 'TYPE_SPECIFIC_CHECKS_DT_ATT_NO_CONTENT', '');
    if (typeof size === 'number' && size < 0) run.structure('TYPE_SPECIFIC_CHECKS_DT_ATT_SIZE_INVALID', '', size);
    return;
  }
  if (!isStrictBase64(data)) {
    // Of the wrong length only: base64Binary says so.
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(data)) run.structure('TYPE_SPECIFIC_CHECKS_DT_ATT_B64_DECODE_FAIL', '');
    return;
  }
  if (size === undefined && hash === undefined) return;
  const length = (data.length / 4) * 3 - (data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0);
  if (typeof size === 'number') {
    if (size < 0) run.structure('TYPE_SPECIFIC_CHECKS_DT_ATT_SIZE_INVALID', '', size);
    else if (size !== length) run.structure('TYPE_SPECIFIC_CHECKS_DT_ATT_SIZE_CORRECT', '', size, length);
  }
  if (typeof hash === 'string' && hash !== encode(sha1(decode(data))))
    run.structure('TYPE_SPECIFIC_CHECKS_DT_ATT_HASH_MISMATCH', '');
}

/** @param {string} text */
function decode(text) {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/** @param {Uint8Array} bytes */
function encode(bytes) {
  return btoa(String.fromCharCode(...bytes));
}

/**
 * SHA-1 (RFC 3174): browsers have it only asynchronously.
 * @param {Uint8Array} message
 */
function sha1(message) {
  const padded = new Uint8Array((((message.length + 8) >> 6) + 1) << 6);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 0x20000000));
  view.setUint32(padded.length - 4, (message.length << 3) >>> 0);
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const words = new Uint32Array(80);
  const at = (/** @type {Uint32Array} */ from, /** @type {number} */ index) => /** @type {number} */ (from[index]);
  const turned = (/** @type {number} */ value, /** @type {number} */ by) => (value << by) | (value >>> (32 - by));
  for (let block = 0; block < padded.length; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getUint32(block + i * 4);
    for (let i = 16; i < 80; i++)
      words[i] = turned(at(words, i - 3) ^ at(words, i - 8) ^ at(words, i - 14) ^ at(words, i - 16), 1);
    let [a, b, c, d, e] = /** @type {[number, number, number, number, number]} */ (/** @type {unknown} */ (state));
    for (let i = 0; i < 80; i++) {
      const [mixed, constant] =
        i < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : i < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : i < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      const next = (turned(a, 5) + mixed + e + constant + at(words, i)) | 0;
      e = d;
      d = c;
      c = turned(b, 30);
      b = a;
      a = next;
    }
    [a, b, c, d, e].forEach((value, index) => {
      state[index] = (at(state, index) + value) | 0;
    });
  }
  const digest = new Uint8Array(20);
  const out = new DataView(digest.buffer);
  state.forEach((value, index) => {
    out.setUint32(index * 4, value);
  });
  return digest;
}
