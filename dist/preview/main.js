if (parseInt(process.versions.node, 10) < 22) {
  console.log('::error::This action needs Node 22 or later and was started on Node ' + process.versions.node + '. Update the runner or workflow engine to one that runs actions with using: node24.')
  process.exitCode = 1
} else {
  import('../index.js').then(function (bundle) { return bundle.run('preview/main') })
}
