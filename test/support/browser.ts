import type { Server } from 'node:http';
import { parseHTML } from 'linkedom';
import request, { type Response } from 'supertest';

/** A page as somebody without JavaScript has it before them. */
export type OpenPage = {
  readonly status: number;
  readonly path: string;
  readonly title: string;
  readonly html: string;
  readonly document: ReturnType<typeof parseHTML>['document'];
  /** The words of the page, white space made single. */
  readonly text: string;
  /** The error summary's lines. */
  readonly errors: readonly string[];
};

export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Follows links and posts forms with a cookie jar, as a browser does. */
export class Browser {
  constructor(
    server: Server,
    private readonly agent: ReturnType<typeof request.agent> = request.agent(server),
  ) {}

  /** The same browser, with the same cookies, before another server. */
  at(server: Server): Browser {
    const other = new Browser(server);
    other.agent.jar = this.agent.jar;
    return other;
  }

  async signIn(persona: string): Promise<OpenPage> {
    return this.submit(await this.open('/sign-in'), { persona }, 'form[action="/sign-in"]');
  }

  async open(path: string): Promise<OpenPage> {
    return this.follow(path, await this.agent.get(path).redirects(0));
  }

  /** Fills the page's own form (the one in the main part, unless told) and posts it; hidden fields and what is preset go along. */
  async submit(page: OpenPage, answers: Answers, selector = 'main form'): Promise<OpenPage> {
    const form = page.document.querySelector(selector);
    if (!form) throw new TypeError(`there is no form on ${page.path}`);
    const fields = new Map<string, string[]>();
    for (const [name, value] of preset(form)) fields.set(name, [...(fields.get(name) ?? []), value]);
    for (const [name, value] of Object.entries(answers)) fields.set(name, typeof value === 'string' ? [value] : [...value]);
    const action = form.getAttribute('action') ?? page.path;
    return this.post(
      action === '' ? page.path : action,
      [...fields].flatMap(([name, values]) => values.map((value) => [name, value] as const)),
    );
  }

  /** Posts fields as they are, with nothing added: for forged and broken forms. */
  async post(path: string, fields: readonly (readonly [string, string])[]): Promise<OpenPage> {
    const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();
    return this.follow(path, await this.agent.post(path).set('Content-Type', 'application/x-www-form-urlencoded').redirects(0).send(body));
  }

  /** Sends JSON with the cookies of this browser, as a script on some page would. */
  async send(path: string, body: object): Promise<Response> {
    return this.agent.post(path).send(body);
  }

  private async follow(path: string, response: Response): Promise<OpenPage> {
    const to = response.headers['location'] as string | undefined;
    if (to !== undefined && [302, 303].includes(response.status)) return this.open(to);
    return toPage(path, response);
  }
}

function* preset(form: NonNullable<ReturnType<OpenPage['document']['querySelector']>>): Generator<readonly [string, string]> {
  for (const input of form.querySelectorAll('input[name]')) {
    const type = input.getAttribute('type') ?? 'text';
    const name = input.getAttribute('name') ?? '';
    if (['radio', 'checkbox'].includes(type) && !input.hasAttribute('checked')) continue;
    if (!['submit', 'button'].includes(type)) yield [name, input.getAttribute('value') ?? (type === 'checkbox' ? 'on' : '')];
  }
  for (const area of form.querySelectorAll('textarea[name]'))
    yield [area.getAttribute('name') ?? '', (area.textContent ?? '').replace(/^\n/, '')];
  for (const select of form.querySelectorAll('select[name]')) {
    const chosen = select.querySelector('option[selected]') ?? select.querySelector('option');
    if (chosen) yield [select.getAttribute('name') ?? '', chosen.getAttribute('value') ?? chosen.textContent ?? ''];
  }
}

/** A file that is downloaded opens no page: an empty one stands for it. */
function toPage(path: string, response: Response): OpenPage {
  const isPage = /html/.test(response.headers['content-type'] ?? 'html');
  const { document } = parseHTML(isPage ? response.text : '<!DOCTYPE html><html><head></head><body></body></html>');
  return {
    status: response.status,
    path,
    title: document.title,
    html: isPage ? response.text : '',
    document,
    text: (document.querySelector('body')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    errors: [...document.querySelectorAll('.govuk-error-summary li')].map((line) => (line.textContent ?? '').trim()),
  };
}
