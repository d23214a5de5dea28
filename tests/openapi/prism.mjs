// A minimal valid request to each operation, and one that lacks what it requires, against Prism.
import { readFileSync } from "node:fs";
import { request } from "node:http";

const [file, base] = process.argv.slice(2);
const whole = JSON.parse(readFileSync(file, "utf8"));
const types = whole.components.schemas;

// Prism cannot make up a reply for these: its own limits. Blocks of documents are too deep for it, and it writes no object as an event.
const TOO_COMPLEX = /too complex|complex objects as text/i;

const resolved = (schema) => (schema.$ref ? { ...types[schema.$ref.split("/").pop()], ...schema } : schema);

function value(given, depth = 0) {
  const schema = resolved(given);
  if (schema.default !== undefined) return schema.default;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return value(either[0], depth + 1);
  if (schema.pattern && schema.examples) return schema.examples[0];
  const type = schema.type;
  if (type === "object") {
    const object = {};
    for (const name of schema.required ?? []) object[name] = value(schema.properties[name], depth + 1);
    return object;
  }
  if (type === "array") return Array.from({ length: schema.minItems ?? 0 }, () => value(schema.items, depth + 1));
  if (type === "integer" || type === "number") return Math.max(schema.minimum ?? 1, Math.min(1, schema.maximum ?? 1));
  if (type === "boolean") return true;
  if (type === "string") {
    const text = "a".repeat(Math.max(1, schema.minLength ?? 1));
    if (!schema.pattern || new RegExp(schema.pattern, "u").test(text)) return text;
    const tries = ["https://a.cn/a", "2026-01-01", "a".repeat(27), "message_a", "run_a", "session_a", "0"];
    return tries.find((text) => new RegExp(schema.pattern, "u").test(text)) ?? text;
  }
  return {};
}

function send(method, path, headers, body) {
  return new Promise((resolve, reject) => {
    const sent = request(base + path, { method: method.toUpperCase(), headers }, (reply) => {
      const parts = [];
      reply.on("data", (part) => parts.push(part));
      reply.on("end", () => resolve({ status: reply.statusCode, text: Buffer.concat(parts).toString() }));
    });
    sent.on("error", reject);
    if (body !== undefined) sent.write(body);
    sent.end();
  });
}

/** The request of an operation; without the member of this name, where one is given. */
function made(path, operation, without) {
  const query = new URLSearchParams();
  const headers = { ...(operation.security.length > 0 && { authorization: "Bearer t-token" }) };
  let target = path;
  for (const parameter of operation.parameters ?? []) {
    if (!parameter.required || parameter.name === without) continue;
    const any = value(parameter.schema);
    // A list without elements is no parameter.
    const given = Array.isArray(any) && any.length === 0 ? [value(resolved(parameter.schema).items)] : any;
    if (parameter.in === "path") target = target.replace(`{${parameter.name}}`, encodeURIComponent(given));
    if (parameter.in === "query") for (const one of [given].flat()) query.append(parameter.name, one);
    if (parameter.in === "header") headers[parameter.name] = String(given);
  }
  const content = operation.requestBody?.content ?? {};
  let body;
  if (content["application/json"]) {
    const given = value(content["application/json"].schema);
    delete given[without];
    headers["content-type"] = "application/json";
    body = JSON.stringify(given);
  } else if (content["multipart/form-data"]) {
    const given = value(content["multipart/form-data"].schema);
    delete given[without];
    headers["content-type"] = "multipart/form-data; boundary=limit";
    const part = ([name, value]) => `--limit\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    body = Object.entries(given).map(part).join("") + "--limit--\r\n";
  }
  if (body !== undefined) headers["content-length"] = Buffer.byteLength(body);
  const text = query.toString();
  return [text ? `${target}?${text}` : target, headers, body];
}

/** A member that the operation cannot do without. */
function required(operation) {
  const schema = operation.requestBody?.content?.["application/json"]?.schema;
  const parameter = (operation.parameters ?? []).find((one) => one.required && one.in === "query");
  return (schema && resolved(schema).required?.[0]) ?? parameter?.name;
}

let [good, complex, refused, taken] = [0, [], 0, []];
const bad = [];
for (const [path, methods] of Object.entries(whole.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    const id = operation.operationId;
    const { status, text } = await send(method, ...made(path, operation));
    const isJson = operation.responses["200"]?.content?.["application/json"];
    if (TOO_COMPLEX.test(text)) complex.push(id);
    else if (status === 302 && operation.responses["302"]) good += 1;
    else if (status === 200 && (!isJson || JSON.parse(text).code === 0 || JSON.parse(text).code === undefined)) good += 1;
    else bad.push(`${id}: ${status} ${text.slice(0, 300)}`);
    const member = required(operation);
    if (member === undefined) continue;
    const without = await send(method, ...made(path, operation, member));
    if (without.status >= 400 && without.status < 500) refused += 1;
    else taken.push(`${id} without ${member}: ${without.status}`);
  }
}
console.log(`prism: ${good} operations answer, ${complex.length} replies are too complex for it, ${bad.length} are wrong`);
console.log(`prism: ${refused} requests that lack something are refused, ${taken.length} are taken`);
for (const line of [...bad, ...taken]) console.log(line);
console.log("too complex:", complex.join(" "));
process.exit(bad.length + taken.length > 0 || complex.length !== 14 ? 1 : 0);
