import type { ApiDescription, ApiOperation } from './openapi.ts';

/** The description of the API as a page to read: plain HTML without scripts, every text escaped. */
export function openApiPage(description: ApiDescription): string {
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationHtml(path, method, operation)),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(description.info.title)}: the API</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
  h2 { font: 600 1rem/1.4 ui-monospace, monospace; margin-top: 2.5rem; border-top: 1px solid #8886; padding-top: 1rem; }
  pre { font: 12.5px/1.45 ui-monospace, monospace; overflow: auto; max-height: 24rem; padding: .75rem; border: 1px solid #8886; border-radius: 8px; }
  td, th { text-align: left; padding: .15rem 1rem .15rem 0; vertical-align: top; }
</style>
<h1>${escape(description.info.title)}: the API</h1>
<p>${escape(description.info.description)}</p>
<p>For programs: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1). <a href="/">Back to the case</a></p>
${operations.join('\n')}
</html>
`;
}

function operationHtml(path: string, method: string, operation: ApiOperation): string {
  const parameters = operation.parameters.map(
    ({ name, in: where, required, schema }) =>
      `<tr><td><code>${escape(name)}</code><td>${where}${required ? ', required' : ''}<td><code>${escape(shortSchema(schema))}</code>`,
  );
  return `<section>
<h2>${method.toUpperCase()} ${escape(path)}</h2>
<p>${escape(operation.summary)}.</p>
${parameters.length === 0 ? '' : `<table>${parameters.join('')}</table>`}
${operation.requestBody === undefined ? '' : `<details><summary>Body</summary><pre>${json(operation.requestBody)}</pre></details>`}
<details><summary>Answer</summary><pre>${json(operation.responses['200'])}</pre></details>
</section>`;
}

function shortSchema(schema: object): string {
  const {
    enum: values,
    type,
    default: usual,
    minimum,
    maximum,
  } = schema as Readonly<Record<string, unknown>>; // a JSON Schema is a record
  const range =
    minimum === undefined && maximum === undefined
      ? ''
      : ` ${String(minimum ?? '')}–${String(maximum ?? '')}`;
  const kind = Array.isArray(values) ? values.join(' | ') : `${String(type ?? 'text')}${range}`;
  return usual === undefined ? kind : `${kind}, usually ${String(usual)}`;
}

function json(value: unknown): string {
  return escape(JSON.stringify(value, null, 2));
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
