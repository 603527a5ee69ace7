/**
 * The text without anything that the runner would take for a workflow command: `::` at the start of a line, and `##[`
 * anywhere. Servers, builds and file names must not be able to mask, set outputs, or switch commands off
 * (`::stop-commands::`), after which the next `::add-mask::` would print a secret.
 *
 * The runner trims a line before it looks for `::`, and .NET's white space includes U+0085, which JavaScript's `\s` does
 * not. Source: ActionCommand.TryParseV2 and TryParse of actions/runner. The pattern never reads past the end of a
 * line, so its time grows with the length of the text alone.
 */
export function withoutCommands(text: string): string {
  return text.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm, '$1$2: ').replaceAll('##[', '## [')
}
