// The OpenAPI 3.1 text, made from the route objects: what the tests validate real answers against is what is served.
import type { TObject, TSchema } from 'typebox';
import type { Route } from './route.ts';

type Json = { readonly [key: string]: unknown };

/** Schemas with an `$id` become components; everything else stays in place. */
export const createOpenapi = (routes: readonly Route[], version: string): Json => {
  const components: Record<string, unknown> = {};
  const place = (value: unknown, top = false): unknown => {
    if (Array.isArray(value)) return value.map((one) => place(one));
    if (typeof value !== 'object' || value === null) return value;
    const { $id, ...rest } = value as Json;
    if (typeof $id === 'string' && !top) {
      if (!(($id as string) in components)) {
        components[$id] = {};
        components[$id] = place(value, true);
      }
      return { $ref: `#/components/schemas/${$id}` };
    }
    // A tuple in the words of JSON Schema 2020-12.
    if (Array.isArray(rest.items))
      return { type: 'array', prefixItems: place(rest.items), items: false, minItems: rest.items.length };
    return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, place(inner)]));
  };
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, place) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Breakwater', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'breakwater_session' },
      },
    },
  };
};

const operation = (route: Route, place: (schema: TSchema) => unknown): Json => ({
  summary: route.about,
  operationId: `${route.method.toLowerCase()}${route.path.replace(/[^a-z0-9]+([a-z0-9])/gi, (_, c: string) => c.toUpperCase())}`,
  security: route.access === 'open' ? [] : [{ key: [] }, { session: [] }],
  parameters: [
    ...parameters('path', route.params, place),
    ...parameters('query', route.query, place),
    ...parameters('header', route.headers, place),
  ],
  ...(route.body === undefined
    ? {}
    : {
        requestBody: {
          required: !('~optional' in route.body),
          content: {
            [route.bodyAs === 'stream' ? 'application/x-ndjson' : 'application/json']: { schema: place(route.body) },
          },
        },
      }),
  responses: Object.fromEntries(
    Object.entries(route.answers).map(([status, answer]) => [
      status,
      {
        description: answer.about,
        ...(status === '503' ? { headers: { 'Retry-After': { schema: { type: 'integer' } } } } : {}),
        ...(answer.schema === undefined
          ? {}
          : { content: { [answer.type ?? 'application/json']: { schema: place(answer.schema) } } }),
      },
    ]),
  ),
});

const parameters = (where: string, schema: TObject | undefined, place: (schema: TSchema) => unknown): unknown[] =>
  Object.entries(schema?.properties ?? {}).map(([name, one]) => ({
    name,
    in: where,
    required: where === 'path' || ((schema?.required ?? []) as readonly string[]).includes(name),
    schema: place(one as TSchema),
  }));
