import type { Inputs } from '../../runner/inputs.ts'
import { namespacePattern, validNamespace } from '../names.ts'
import type { Choice } from './decide.ts'

/** The inputs of preview. */
export interface PreviewInputs extends Choice {
  name: string | undefined
  /** Undefined for one of the preview's own. */
  namespace: string | undefined
  token: string | undefined
}

/** @throws UserError that names the input and what is valid. */
export function parsePreviewInputs(inputs: Inputs): PreviewInputs {
  return {
    name: inputs.optional('name'),
    namespace: inputs.matching('namespace', namespacePattern, validNamespace),
    label: inputs.optional('label'),
    drafts: inputs.boolean('drafts'),
    bots: inputs.boolean('bots'),
    token: inputs.optional('token'),
  }
}
