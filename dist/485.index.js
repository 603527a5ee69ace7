export const id=485,ids=[485],modules={485:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_src_aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
587),_src_kubernetes_cluster_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6743),_src_kubernetes_configure_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7879);async function run(runner){const{outputs,leftovers,kubeconfigVariable,summary}=await(0,_src_kubernetes_configure_js__WEBPACK_IMPORTED_MODULE_3__.G)(readInputs(
runner.inputs),runner);runner.saveState("leftovers",leftovers),runner.exportVariables({KUBECONFIG:kubeconfigVariable}),runner.setOutputs({kubeconfig:outputs.kubeconfig,
context:outputs.context,endpoint:outputs.endpoint,"cluster-version":outputs.clusterVersion,identity:outputs.identity}),await runner.summarize(summary)}function readInputs(inputs){
const cluster=(0,_src_kubernetes_cluster_js__WEBPACK_IMPORTED_MODULE_2__.readCluster)(inputs.required("cluster")),file=inputs.optional("kubeconfig");return{cluster,
region:(0,_src_aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__.vK)(cluster.region??inputs.required("region")),profile:inputs.optional("profile"),role:inputs.optional(
"role"),namespace:inputs.matching("namespace",/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,"Use the name of a namespace: up to 63 lower-case letters, digits and hyphe\
ns."),context:inputs.matching("context",/^[^\s\p{Cc}]{1,253}$/u,"Use up to 253 characters without spaces."),setCurrent:inputs.boolean("set-current"),kubeconfig:file===
void 0?void 0:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file),verify:inputs.boolean("verify"),credential:inputs.choice("credential",["exec","static"]),
plugin:{node:process.execPath,script:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(process.argv[1]??""),"ek\
s-token.js")}}}})};
