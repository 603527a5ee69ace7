/** GitHub's own parser and expression evaluator, as far as the runner needs them. */
export { data, Evaluator, Lexer, Parser } from '@actions/expressions'
export type { ExpressionData } from '@actions/expressions/data/index'
export type { FunctionDefinition } from '@actions/expressions/funcs/info'
export { truthy } from '@actions/expressions/result'
export { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
export { parseAction } from '@actions/workflow-parser/actions/index'
export { convertWorkflowTemplate, ErrorPolicy } from '@actions/workflow-parser/model/convert'
export { convertToIfCondition } from '@actions/workflow-parser/model/converter/if-condition'
export type { TemplateContext } from '@actions/workflow-parser/templates/template-context'
export { BasicExpressionToken, type TemplateToken as Token } from '@actions/workflow-parser/templates/tokens/index'
export {
  isBasicExpression,
  isMapping,
  isScalar,
  isSequence,
} from '@actions/workflow-parser/templates/tokens/type-guards'
