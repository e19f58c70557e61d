import type { NextFunction, Request, Response } from 'express';
import './own-page-left';

/** The back button asks for the page anew, since nothing of it is stored: what was left is not shown again. */
export function leftStaysLeft(request: Request, response: Response, next: NextFunction): void {
  const isLeft = (request.session as typeof request.session | undefined)?.ownPageLeft === true;
  if (isLeft && request.method === 'GET' && !/\/my-page\/(leave|left)$/.test(request.originalUrl.split('?')[0] ?? ''))
    response.redirect(303, '/my-page/left');
  else next();
}
