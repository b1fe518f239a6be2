// Writes public/vendor: the editor as one classic script, the faces, and the licences of everything inside.
import { build } from "esbuild";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.env.OUT ?? resolve(here, "../../../public/vendor");
mkdirSync(out, { recursive: true });

const result = await build({
  entryPoints: [join(here, "entry.js")],
  outfile: join(out, "editor.js"),
  bundle: true, minify: true, format: "iife", target: "es2021", legalComments: "none", metafile: true, charset: "utf8",
});

const packages = new Set();
for (const input of Object.keys(result.metafile.inputs)) {
  const found = input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//);
  if (found) packages.add(found[1]);
}
let licences = "editor.js is bundled from the packages below (see xtask/vendor/codemirror in the repository).\n";
for (const name of [...packages].sort()) {
  const folder = join(here, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = ["LICENSE", "LICENSE.md", "LICENSE.txt"].map((f) => join(folder, f)).find(existsSync);
  licences += `\n---- ${name} ${version} (${license})\n\n${file ? readFileSync(file, "utf8").trim() : ""}\n`;
}
writeFileSync(join(out, "editor.LICENSES.txt"), licences);

for (const [family, weights] of [["ibm-plex-sans", [400, 600]], ["ibm-plex-mono", [400, 600]]]) {
  const folder = join(here, "node_modules/@fontsource", family);
  for (const weight of weights) {
    copyFileSync(join(folder, `files/${family}-latin-${weight}-normal.woff2`), join(out, `${family}-${weight}.woff2`));
  }
  const licence = readFileSync(join(folder, "LICENSE"), "utf8");
  writeFileSync(join(out, `${family}.LICENSE.txt`), `IBM Plex, Copyright 2017 IBM Corp. with Reserved Font Name "Plex"; latin subset as published by Google Fonts.\n\n${licence}`);
}
console.log(`wrote ${out}`);
