// The list of operations, read from the description.

function el(tag, className, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...children.filter((child) => child !== null));
  return node;
}

function schemaName(schema) {
  if (!schema) return "";
  if (schema.$ref) return schema.$ref.split("/").pop();
  if (schema.type === "array") return `${schemaName(schema.items)}[]`;
  const options = schema.anyOf || schema.oneOf;
  return options ? options.map(schemaName).join(" | ") : String(schema.type || "any");
}

function outline(schema, schemas, seen = []) {
  if (schema.$ref) {
    const name = schemaName(schema);
    return seen.includes(name) ? name : outline(schemas[name], schemas, [...seen, name]);
  }
  if (schema.properties) {
    const required = schema.required || [];
    return Object.fromEntries(Object.entries(schema.properties).map(
      ([name, inner]) => [required.includes(name) ? name : `${name}?`, outline(inner, schemas, seen)]));
  }
  if (schema.type === "array" && schema.items) return [outline(schema.items, schemas, seen)];
  if (schema.enum) return schema.enum.join(" | ");
  const options = schema.anyOf || schema.oneOf;
  if (options) {
    const found = options.filter((one) => one.type !== "null").map((one) => outline(one, schemas, seen));
    return found.length === 1 ? found[0] : found.map((one) => typeof one === "string" ? one : JSON.stringify(one)).join(" | ");
  }
  return String(schema.const ?? schema.type ?? "any");
}

function code(value) {
  const box = el("pre", "", JSON.stringify(value, null, 2));
  box.tabIndex = 0;
  return box;
}

function bodyPart(operation, schemas) {
  const content = operation.requestBody && operation.requestBody.content;
  if (!content) return null;
  const [kind, media] = Object.entries(content)[0];
  const box = el("div", "", el("h3", "", `Body · ${kind}`), code(outline(media.schema, schemas)));
  for (const example of Object.values(media.examples || {})) {
    box.append(el("h3", "", `Example · ${example.summary}`), code(example.value));
  }
  return box;
}

function parametersPart(operation) {
  const parameters = (operation.parameters || []);
  if (!parameters.length) return null;
  const items = parameters.map((one) => el("li", "",
    el("code", "", one.name), ` · ${one.in}${one.required ? "" : ", optional"}`, one.description ? ` · ${one.description}` : ""));
  return el("div", "", el("h3", "", "Parameters"), el("ul", "", ...items));
}

function answersPart(operation, schemas) {
  const items = Object.entries(operation.responses).map(([status, answer]) => {
    const media = answer.content && Object.values(answer.content)[0];
    const name = media && media.schema ? schemaName(media.schema) : "";
    return el("li", "", el("code", "", status), ` · ${answer.description}`, name && name !== "Problem" ? ` · ${name}` : "");
  });
  return el("div", "", el("h3", "", "Answers"), el("ul", "", ...items));
}

function operationPart(path, method, operation, schemas) {
  const summary = el("summary", "", el("span", "method", method.toUpperCase()), el("span", "path", path),
    el("span", "name", operation.summary || ""));
  const details = el("details", "", summary);
  details.dataset.words = `${method} ${path} ${operation.summary} ${operation.description || ""}`.toLowerCase();
  details.addEventListener("toggle", () => {
    if (!details.open || details.children.length > 1) return;
    details.append(el("div", "inside", operation.description ? el("p", "", operation.description) : null,
      parametersPart(operation), bodyPart(operation, schemas), answersPart(operation, schemas)));
  });
  return details;
}

function heading(tag) {
  const words = tag.replace("-", " ");
  return words === "api keys" ? "API keys" : words[0].toUpperCase() + words.slice(1);
}

async function show() {
  const main = document.getElementById("operations");
  const description = await (await fetch("/openapi.json")).json();
  const groups = new Map();
  for (const [path, operations] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const tag = (operation.tags || ["other"])[0];
      if (!groups.has(tag)) groups.set(tag, el("section", "", el("h2", "", heading(tag))));
      groups.get(tag).append(operationPart(path, method, operation, description.components.schemas));
    }
  }
  main.replaceChildren(...groups.values());
}

document.getElementById("filter").addEventListener("input", (event) => {
  const wanted = event.target.value.trim().toLowerCase();
  let count = 0;
  for (const section of document.querySelectorAll("section")) {
    let found = false;
    for (const details of section.querySelectorAll("details")) {
      details.hidden = !details.dataset.words.includes(wanted);
      found = found || !details.hidden;
      count += details.hidden ? 0 : 1;
    }
    section.hidden = !found;
  }
  document.getElementById("found").textContent = count ? "" : "Nothing matches: try a noun such as calls, or a method such as post.";
});

show().catch(() => document.getElementById("operations").replaceChildren(
  el("p", "", "The description could not be loaded. Check that the server is still running, then reload the page.")));
