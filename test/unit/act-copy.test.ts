import { expect, test } from '@jest/globals'
import { copyForAct, remoteUses } from '../support/act/copy.ts'

const release = { repository: 'o/n', version: 'v1.2.3' }

test('the copy of a workflow for act names what is its own by release, and has no queue and no runner by an input', () => {
  const workflow = `on: push # when
concurrency:
  group: x-\${{ github.ref }}
  queue: max
jobs:
  one:
    concurrency: {group: y, queue: max, cancel-in-progress: false}
    steps:
      - uses: actions/checkout@abc # v7
      - uses: $/actions/ecr-login
        with: { queue: kept }
      - run: |
          uses: $/actions/ecr-login
  two:
    uses: $/.github/workflows/deploy.yml
  three: { runs-on: "\${{ inputs.runner }}" }
`
  expect(copyForAct(workflow, release)).toBe(`on: push # when
concurrency:
  group: x-\${{ github.ref }}
jobs:
  one:
    concurrency: { group: y, cancel-in-progress: false }
    steps:
      - uses: actions/checkout@abc # v7
      - uses: o/n/ecr-login@v1.2.3
        with: { queue: kept }
      - run: |
          uses: $/actions/ecr-login
  two:
    uses: o/n/.github/workflows/deploy.yml@v1.2.3
  three: { runs-on: "ubuntu-latest" }
`)
})

test('what a workflow uses of other repositories is found once', () => {
  const workflow = `jobs:
  one:
    steps: [{uses: a/b@v1}, {uses: a/b@v1}, {uses: a/b/c/d@0f}, {uses: ./x}, {uses: $/y}, {uses: 'docker://z:1'}]
  two: {uses: a/b/.github/workflows/x.yml@v1}
`
  expect(remoteUses(workflow)).toEqual(['a/b@v1', 'a/b/c/d@0f', 'a/b/.github/workflows/x.yml@v1'])
})
