// Puts `file.br` and `file.gz` beside every file of a folder that gets smaller by it.
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXTS = /\.(css|csv|html|ics|js|json|mjs|svg|txt|wasm|xml)$/;
/** Node.js compresses on four threads; more in flight would only take memory. */
const AT_ONCE = 4;

const brotli = (bytes) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
const kinds = { br: brotli, gz: (bytes) => promisify(gzip)(bytes, { level: 9 }) };

const folder = process.argv[2];
if (!folder || !(await stat(folder)).isDirectory()) throw new Error("usage: compress.mjs FOLDER");
const files = (await readdir(folder, { recursive: true })).filter((file) => TEXTS.test(file));
const totals = { plain: 0, br: 0, gz: 0 };

async function compress(file) {
  const bytes = await readFile(path.join(folder, file));
  totals.plain += bytes.length;
  for (const [ending, pack] of Object.entries(kinds)) {
    const packed = await pack(bytes);
    totals[ending] += Math.min(packed.length, bytes.length);
    if (packed.length < bytes.length) await writeFile(path.join(folder, `${file}.${ending}`), packed);
  }
}

await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await compress(file);
  }),
);
console.log(`compressed: ${totals.plain} bytes, ${totals.gz} with gzip, ${totals.br} with brotli`);
