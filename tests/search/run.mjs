// Asks rustdoc's own search what a newcomer would ask, without a browser.
//
// In: a folder that `cargo doc -p feishu-api --no-deps --features full` has written, `target/doc` by default. It must have been empty
//     before: rustdoc adds to an index that is there. Beside this file, `queries.json`: for each query the types that must be among the
//     first five.
// Out: a line per query that does not find them, with what is found instead; exit status 1 then.
// What can fail: the folder is missing, or another rustdoc has written it, whose search is started in another way.

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";

const FIRST = 5;
const CRATE = "feishu_api";

const here = dirname(fileURLToPath(import.meta.url));
const folder = resolve(argv[2] ?? join(here, "../../target/doc"));
const queries = JSON.parse(readFileSync(join(here, "queries.json"), "utf8"));

// Each page has it from another script, which needs a browser.
globalThis.nonnull = (value) => value ?? fail("the search expects what is not there");

const { search, DocSearch } = await open(folder);
let failed = 0;
for (const [query, types] of Object.entries(queries)) {
  const found = await first(query);
  const missing = types.filter((type) => !found.includes(`${CRATE}::${type}`));
  if (missing.length > 0) {
    failed += 1;
    console.log(`"${query}" does not find ${missing.join(", ")}. It finds:\n  ${found.join("\n  ") || "nothing"}`);
  }
}
const asked = Object.keys(queries).length;
console.log(`${asked - failed} of ${asked} queries find their types among the first ${FIRST}`);
exit(failed === 0 ? 0 : 1);

/** What the tab "In Names" begins with: full paths. */
async function first(query) {
  const results = await search.execQuery(DocSearch.parseQuery(query), CRATE, CRATE);
  const found = [];
  for await (const result of results.others) {
    found.push(`${result.displayPath}${result.item.name}`.replace(/<[^>]*>/g, ""));
    if (found.length === FIRST) break;
  }
  return found;
}

/** The search of a folder of documentation, as a page of it would start it. */
async function open(folder) {
  const page = join(folder, CRATE, "index.html");
  if (!existsSync(page)) fail(`there is no ${page}: run cargo doc -p feishu-api --no-deps --features full`);
  const vars = readFileSync(page, "utf8");
  const script = (name) => {
    const file = vars.match(new RegExp(`data-${name}="([^"]+)"`))?.[1];
    if (!file) fail(`${page} names no ${name}: the rustdoc that wrote it is not the toolchain's`);
    return createRequire(import.meta.url)(join(folder, "static.files", file));
  };
  const { Stringdex, RoaringBitmap } = script("stringdex-js");
  const { initSearch } = script("search-js");
  return initSearch(Stringdex, RoaringBitmap, parts(join(folder, "search.index"))).then((started) => ({
    search: started.docSearch,
    DocSearch: started.DocSearch,
  }));
}

/** The index is scripts, each of which calls one function with its part of the data. */
function parts(folder) {
  let callbacks = {};
  const run = (file, failed) => {
    try {
      const names = Object.keys(callbacks);
      new Function(...names, readFileSync(join(folder, file), "utf8"))(...names.map((name) => callbacks[name]));
    } catch (error) {
      failed(error);
    }
  };
  return {
    loadRoot(given) {
      callbacks = given;
      run("root.js", (error) => { throw error; });
    },
    loadTreeByHash: (hash) => run(`${hash}.js`, (error) => callbacks.err_rn_(hash, error)),
    loadDataByNameAndHash: (name, hash) => run(`${name}/${hash}.js`, (error) => callbacks.err_rd_(hash, error)),
  };
}

function fail(what) {
  console.error(what);
  exit(1);
}
