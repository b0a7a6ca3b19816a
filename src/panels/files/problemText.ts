import type { FileProblem } from '../../session/session.ts';
import type { Language } from '../../text/language.ts';

/** Carets under what an excerpt means. */
export const caretLine = ({ from, length }: FileProblem['excerpt']): string => ' '.repeat(from) + '^'.repeat(Math.max(1, length));

/** Problems as a compiler would print them, for a mail or a bug report. */
export function asText(problems: readonly FileProblem[], language: Language): string {
  return problems
    .map(({ file, line, column, severity, message, suggestion, excerpt }) => {
      const lines = [`${file}:${line}:${column} ${severity}: ${message[language]}`];
      if (excerpt.text.trim()) lines.push(`  ${excerpt.text}`, `  ${caretLine(excerpt)}`);
      if (suggestion) lines.push(`  ${suggestion[language]}`);
      return lines.join('\n');
    })
    .join('\n\n');
}
