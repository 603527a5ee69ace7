import type { Scenario } from '../../support/conformance/scenario.ts'

/** A program that says what a token is. */
const claims = `let text = ''
process.stdin.on('data', (chunk) => (text += chunk)).on('end', () => {
  const [, claims] = text.split('.').map((part) => String(Buffer.from(part, 'base64url')))
  const { sub, iat, exp, aud, iss } = JSON.parse(claims)
  console.log(sub, exp - iat, aud, iss)
})
`

/** Who asks, and what they may do. */
export const identity: Scenario = {
  name: 'identity',
  files: { 'claims.cjs': claims },
  steps: [
    'kubectl auth whoami',
    'kubectl auth whoami -o yaml',
    'kubectl auth can-i create deployments',
    'kubectl auth can-i "*" "*"',
    'kubectl auth can-i get /metrics',
    'kubectl auth can-i create nothing',
    'kubectl auth can-i get pods --subresource=log',
    'kubectl auth can-i create deployments --as=jane',
    'kubectl auth can-i create deployments --as=jane -q',
    'kubectl auth whoami --as=jane',
    'kubectl auth whoami --as=jane --as-group=developers --as-group=viewers',
    'kubectl auth whoami --as=jane --as-uid=7',
    'kubectl auth whoami --as=system:serviceaccount:identity:default',
    'kubectl auth whoami --as-group=developers',
    'kubectl get pods --as=jane',
    'kubectl get pod x --as=jane',
    'kubectl get pods -A --as=jane',
    'kubectl delete pod x --as=jane',
    'kubectl create configmap a --as=jane',
    'kubectl get nodes --as=jane',
    'kubectl get --raw /metrics --as=jane',
    'kubectl api-versions --as=jane | grep -x apps/v1',
    'kubectl create role reader --verb=get,list,watch --resource=pods,pods/log',
    'kubectl create role scaler --verb=patch --resource=deployments.apps/scale --resource-name=web',
    'kubectl create role nothing --verb=get --resource=nothing',
    'kubectl create rolebinding reader --role=reader --group=developers',
    'kubectl create rolebinding robot --role=reader --serviceaccount=identity:default',
    'kubectl create rolebinding jane --role=scaler --user=jane',
    'kubectl create clusterrole identity-namespaces --verb=get,list --resource=namespaces',
    'kubectl create clusterrolebinding identity-namespaces --clusterrole=identity-namespaces --user=jane',
    'kubectl get role reader -o yaml',
    'kubectl get rolebinding robot -o yaml',
    'kubectl get roles',
    'kubectl get rolebindings',
    'kubectl get rolebindings -o wide',
    'kubectl describe role reader',
    'kubectl describe rolebinding robot',
    'kubectl get pods --as=jane --as-group=developers',
    'kubectl get pods --as=system:serviceaccount:identity:default',
    'kubectl get secrets --as=system:serviceaccount:identity:default',
    'kubectl get ns identity --as=jane',
    'kubectl create role more --verb=get --resource=secrets --as=jane',
    'kubectl create rolebinding escalate --clusterrole=cluster-admin --user=jane --as=system:serviceaccount:identity:default',
    'kubectl create rolebinding maker --clusterrole=admin --user=maker',
    'kubectl create role within --verb=get --resource=secrets --as=maker',
    'kubectl create role beyond --verb=get --resource=nodes --as=maker',
    'kubectl create rolebinding beyond --clusterrole=cluster-admin --user=jane --as=maker',
    'kubectl create rolebinding within --clusterrole=edit --user=jane --as=maker',
    'kubectl auth can-i patch deployments --subresource=scale --as=jane',
    'kubectl auth can-i patch deployments/web --subresource=scale --as=joe',
    'kubectl auth can-i --list --as=joe',
    'kubectl patch rolebinding robot --type=json -p \'[{"op":"replace","path":"/roleRef/name","value":"scaler"}]\'',
    'kubectl create serviceaccount ci',
    'kubectl get sa ci -o yaml',
    'kubectl create token ci | node claims.cjs',
    'kubectl create token ci --duration=1s',
    'kubectl create token none',
    'kubectl --token="$(kubectl create token ci)" --kubeconfig=/dev/null --server="$(kubectl config view --minify -o jsonpath={.clusters[0].cluster.server})" --insecure-skip-tls-verify auth whoami',
    'kubectl delete rolebinding reader',
    'kubectl get pods --as=jane --as-group=developers',
    'kubectl delete clusterrole,clusterrolebinding identity-namespaces',
  ],
}
