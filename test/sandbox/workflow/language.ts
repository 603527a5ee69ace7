/**
 * GitHub's own parser and expression evaluator (`@actions/workflow-parser`, `@actions/expressions`).
 *
 * The parser imports its schemas as JSON without the `type: 'json'` that Node demands; the hook adds it. It has to be
 * in place before the parser is loaded, hence the dynamic imports.
 */
import { registerHooks } from 'node:module'

registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})

const [parser, converter, actions, ifCondition, tokens, guards, expressions, results] = await Promise.all([
  import('@actions/workflow-parser'),
  import('@actions/workflow-parser/model/convert'),
  import('@actions/workflow-parser/actions/index'),
  import('@actions/workflow-parser/model/converter/if-condition'),
  import('@actions/workflow-parser/templates/tokens/index'),
  import('@actions/workflow-parser/templates/tokens/type-guards'),
  import('@actions/expressions'),
  import('@actions/expressions/result'),
])

export const { parseWorkflow, NoOperationTraceWriter } = parser
export const { convertWorkflowTemplate, ErrorPolicy } = converter
export const { parseAction } = actions
export const { convertToIfCondition } = ifCondition
export const { BasicExpressionToken } = tokens
export const { isMapping, isSequence, isBasicExpression, isScalar } = guards
export const { Lexer, Parser, Evaluator, data } = expressions
export const { truthy } = results

export type Token = import('@actions/workflow-parser/templates/tokens/index').TemplateToken
export type TemplateContext = import('@actions/workflow-parser/templates/template-context').TemplateContext
export type ExpressionData = import('@actions/expressions/data/index').ExpressionData
export type FunctionDefinition = import('@actions/expressions/funcs/info').FunctionDefinition
