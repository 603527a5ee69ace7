if (parseInt(process.versions.node, 10) < 22) {
  console.log('::warning::This action needs Node 22 or later and was started on Node ' + process.versions.node + '. Update the runner or workflow engine to one that runs actions with using: node24.')
} else {
  import('../index.js').then(function (bundle) { return bundle.run('push-images/post') })
}
