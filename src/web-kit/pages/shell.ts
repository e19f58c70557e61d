/** What every page shows around its own content. */
export type Shell = {
  readonly path: string;
  readonly csrfToken: string;
  /** A fresh command id for the page's form. */
  readonly commandId: string;
  readonly viewer?: { readonly name: string; readonly parts: readonly string[] };
  readonly navigation: readonly { readonly text: string; readonly href: string; readonly active: boolean }[];
  readonly notices: readonly string[];
  readonly now: string;
};
