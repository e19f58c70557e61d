type Item = { readonly value: string; readonly text: string };

/** One question of a form about a duty; `isNow` shows the present moment before anything is typed. */
export type Question =
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly items: readonly Item[];
      readonly value?: string | undefined;
    }
  | { readonly kind: 'area'; readonly name: string; readonly label: string; readonly hint?: string }
  | { readonly kind: 'when'; readonly prefix: string; readonly label: string; readonly hint?: string; readonly value?: string };
