import type { IncomingMessage, ServerResponse } from 'node:http';
import pino, { type DestinationStream, type Logger } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';
import type { AppConfig } from '../../config/app-config';
import type { SteadfastRequest } from '../sign-in/signed-in-request';

/** The pattern of the route, never the address: an address names people and what was searched for. */
export const routeOf = (request: IncomingMessage): string => {
  const { route, path } = request as IncomingMessage & { readonly route?: { readonly path?: unknown }; readonly path?: string };
  const pattern = route?.path;
  return typeof pattern === 'string' ? pattern : path?.startsWith('/assets/') === true ? '/assets/*' : 'none';
};

export function processLog({ logLevel }: Pick<AppConfig, 'logLevel'>, to?: DestinationStream): Logger {
  const options = { level: logLevel, base: null, redact: ['req.headers', 'req.body', 'req.query', 'req.url'] };
  return to ? pino(options, to) : pino(options);
}

/** One line a request, made of nothing but what stands here. */
export const requestLog = (logger: Logger): HttpLogger =>
  pinoHttp({
    logger,
    genReqId: (request) => (request as SteadfastRequest).correlationId,
    quietReqLogger: true,
    quietResLogger: true,
    autoLogging: { ignore: (request) => /^\/(assets|health|metrics)(\/|$)/.test((request as SteadfastRequest).path) },
    serializers: { req: () => undefined, res: () => undefined, err: (error: { type?: string }) => ({ type: error.type }) },
    customAttributeKeys: { reqId: 'correlationId' },
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request failed',
    customSuccessObject: (request, response, value: Record<string, unknown>) => lineOf(request, response, value),
    customErrorObject: (request, response, _error, value: Record<string, unknown>) => lineOf(request, response, value),
  });

function lineOf(request: IncomingMessage, response: ServerResponse, { responseTime }: Record<string, unknown>): object {
  const { signedIn } = request as SteadfastRequest;
  return {
    method: request.method,
    route: routeOf(request),
    status: response.statusCode,
    ms: responseTime,
    ...(signedIn ? { staffId: signedIn.staffId } : {}),
  };
}
