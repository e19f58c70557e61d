const suppression = /^\s*(eslint-disable(?:-next-line|-line)?)(?:\s|$)/;

/** A rule may be wrong about a line; whoever says so says why, after two dashes. */
export const suppressionsSayWhy = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { why: 'Say why after two dashes: `{{ directive }} rule-name -- reason`.', which: 'Name the rule that is switched off.' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const [, directive] = suppression.exec(comment.value) ?? [];
          if (!directive) continue;
          const [rules, reason] = comment.value.slice(comment.value.indexOf(directive) + directive.length).split(/\s--\s/);
          if (!reason?.trim()) context.report({ loc: comment.loc, messageId: 'why', data: { directive } });
          if (!rules.trim()) context.report({ loc: comment.loc, messageId: 'which' });
        }
      },
    };
  },
};
