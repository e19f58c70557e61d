/** What a page controller answers: a template (its path under `src/`, without `.njk`) and everything that it shows. */
export class Page<Model extends object = object> {
  constructor(
    readonly template: string,
    readonly model: Model,
    readonly status: number = 200,
  ) {}

  withStatus(status: number): Page<Model> {
    return new Page(this.template, this.model, status);
  }
}

export const page = <Model extends object>(template: string, model: Model): Page<Model> => new Page(template, model);
