export const id=9066,ids=[9066],modules={9066:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{parseClusterArn:()=>parseClusterArn,parseClusterReference:()=>parseClusterReference});var _aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
100),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986);const namePattern=/^[0-9A-Za-z][\w-]{0,99}$/;function parseClusterArn(text){const[,partition="",
region="",account="",clusterName=""]=/^arn:([\w-]+):eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.exec(text)??[];if(!(!(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__.
rh)(partition)||(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region)?.name!==partition))return namePattern.test(clusterName)?{partition,region,account,
clusterName}:void 0}function parseClusterReference(value,input="cluster"){if(namePattern.test(value))return{clusterName:value,arn:void 0,account:void 0,region:void 0};
const arn=parseClusterArn(value);if(arn)return{clusterName:arn.clusterName,arn:value,account:arn.account,region:arn.region};const region=/^arn:[\w-]+:eks:([a-z0-9-]+):\d{12}:cluster\//.
exec(value)?.[1];throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(input,value,region===void 0?"Use the name of an EKS cluster (up to 100 letters, digits, - a\
nd _) or its ARN.":`Use the cluster's ARN as AWS shows it: the partition, the region ${region} and the name have to go together.`)}})};
