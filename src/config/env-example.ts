import { getMetadataStorage } from 'class-validator';
import { descriptionsOf } from './described';
import { Environment } from './environment';

/** The text of `.env.example`: every variable with what it is for, its rules and its default. */
export function envExample(): string {
  const defaults: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(new Environment()));
  const lines = [...descriptionsOf(Environment)].map(([name, about]) => {
    const value = defaults[name];
    const given = typeof value === 'string' || typeof value === 'number' ? `${name}=${value}` : `# ${name}=`;
    const choices = choicesOf(name);
    return [`# ${about}`, ...(choices === undefined ? [] : [`# one of: ${choices.join(', ')}`]), given].join('\n');
  });
  return `# Written by \`npm run env:example\`; these are the defaults.\n\n${lines.join('\n\n')}\n`;
}

function choicesOf(name: string): readonly string[] | undefined {
  const rules = getMetadataStorage().getTargetValidationMetadatas(Environment, '', true, false);
  const choice = rules.find((rule) => rule.propertyName === name && rule.name === 'isIn');
  const values: unknown = choice?.constraints[0];
  return Array.isArray(values) ? values.map(String) : undefined;
}
