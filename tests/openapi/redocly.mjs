// What Redocly's recommended rules say: nothing but what the platform's own paths are.
import { readFileSync } from "node:fs";

const expected = { "no-path-trailing-slash": 2, "no-ambiguous-paths": 4 };
const { problems } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const counts = {};
for (const { ruleId } of problems) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
console.log("redocly:", counts);
const rules = new Set([...Object.keys(expected), ...Object.keys(counts)]);
const wrong = [...rules].filter((rule) => counts[rule] !== expected[rule]);
if (wrong.length > 0) {
  console.error("expected", expected);
  process.exit(1);
}
