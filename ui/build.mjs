// Installs what package-lock.json names, checks the types and bundles; does nothing when nothing changed.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "app", "target", "classes");
const assets = join(out, "static", "assets");
const manifest = join(out, "assets.properties");

function newest(path) {
  const info = statSync(path);
  return info.isDirectory() ? Math.max(...readdirSync(path).map((name) => newest(join(path, name)))) : info.mtimeMs;
}

const sources = ["src", "style", "package-lock.json", "tsconfig.json", "build.mjs", "map.mjs"].map((name) => join(here, name));
const changed = Math.max(...sources.map(newest));
if (existsSync(manifest) && statSync(manifest).mtimeMs > changed) {
  process.exit(0);
}

const installed = join(here, "node_modules", ".package-lock.json");
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(here, "package-lock.json")).mtimeMs) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--ignore-scripts", "--loglevel=error"], { cwd: here, stdio: "inherit", shell: npm !== "npm" });
}
execFileSync(process.execPath, [join(here, "node_modules", "typescript", "bin", "tsc"), "--noEmit"], {
  cwd: here,
  stdio: "inherit",
});

const esbuild = await import(pathToFileURL(join(here, "node_modules", "esbuild", "lib", "main.js")).href);
rmSync(assets, { recursive: true, force: true });
const entries = ["pages", "lot", "charts", "run", "board", "script", "breakdown", "top10"].map((name) => join(here, "src", `${name}.ts`));
const result = await esbuild.build({
  entryPoints: [...entries, join(here, "style", "madang.css"), join(here, "style", "lot.css"), join(here, "style", "board.css"), join(here, "style", "script.css"), join(here, "style", "paper.css")],
  outdir: assets,
  entryNames: "[name]-[hash]",
  chunkNames: "part-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  target: ["chrome111", "firefox121", "safari17"],
  minify: true,
  legalComments: "linked",
  metafile: true,
  logLevel: "warning",
  absWorkingDir: here,
});

// The type in which papers are printed: it holds Hangul; the others hold what it lacks.
const types = join(here, "node_modules", "@expo-google-fonts");
const fonts = [
  ["noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf", "regular.ttf"],
  ["noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf", "bold.ttf"],
  ["noto-sans/400Regular/NotoSans_400Regular.ttf", "latin.ttf"],
  ["noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf", "symbols.ttf"],
  ["noto-emoji/400Regular/NotoEmoji_400Regular.ttf", "emoji.ttf"],
  ["noto-sans-kr/LICENSE_FONT", "LICENSE.txt"],
  ["noto-sans/LICENSE_FONT", "LICENSE-latin.txt"],
  ["noto-sans-symbols-2/LICENSE_FONT", "LICENSE-symbols.txt"],
  ["noto-emoji/LICENSE_FONT", "LICENSE-emoji.txt"],
];
mkdirSync(join(out, "fonts"), { recursive: true });
for (const [from, to] of fonts) {
  copyFileSync(join(types, from), join(out, "fonts", to));
}

// The map of the world is drawn after the installation, because drawing it needs what is installed.
const { world } = await import(pathToFileURL(join(here, "map.mjs")).href);
function outlines() {
  const picture = world();
  const name = `world-${createHash("sha256").update(picture).digest("hex").slice(0, 8)}.svg`;
  writeFileSync(join(assets, name), picture);
  return [`world.svg=${name}`];
}

// Asset name, as the pages say it, to file name, as the browser asks for it.
const lines = Object.entries(result.metafile.outputs)
  .filter(([, file]) => file.entryPoint !== undefined)
  .map(([path, file]) => `${basename(file.entryPoint).replace(/\.ts$/, ".js")}=${basename(path)}`)
  .concat(outlines())
  .sort();
mkdirSync(out, { recursive: true });
writeFileSync(manifest, lines.join("\n") + "\n");
