import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The API as its controllers declare it. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Steadfast')
    .setDescription('What a police force owes to victims of hate crime, and what it did. Errors are application/problem+json.')
    .setVersion('1')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace(/ApiController$/, '')}.${method}`,
  });
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(document.paths).map(([path, item]) => [path, withPathParameters(path, item)])),
  };
}

type Operation = { parameters?: { name?: string; in?: string }[] };

/** Branded ids leave no type at run time for the generator to find: what stands in the path is told from the path itself. */
function withPathParameters<Item extends object>(path: string, item: Item): Item {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const told = Object.entries(item).map(([method, operation]: [string, Operation]) => {
    const known = operation.parameters ?? [];
    const missing = names.filter((name) => !known.some((one) => one.in === 'path' && one.name === name));
    const added = missing.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string', ...(name.endsWith('Id') && { format: 'uuid' }) },
    }));
    return [method, { ...operation, parameters: [...added, ...known] }];
  });
  return Object.fromEntries(told) as Item;
}
