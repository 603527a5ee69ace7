// Does the operations of test/support/conformance/clients with client-go, and prints what it sees as JSON.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"sort"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/watch"
	applyappsv1 "k8s.io/client-go/applyconfigurations/apps/v1"
	applycorev1 "k8s.io/client-go/applyconfigurations/core/v1"
	applymetav1 "k8s.io/client-go/applyconfigurations/meta/v1"
	"k8s.io/client-go/kubernetes"
	clientv1 "k8s.io/client-go/kubernetes/typed/core/v1"
	"k8s.io/client-go/rest"
	"k8s.io/client-go/tools/clientcmd"
)

type operations struct {
	ctx       context.Context
	client    kubernetes.Interface
	maps      clientv1.ConfigMapInterface
	namespace string
	seen      [][2]any
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "--version" {
		return
	}
	loader := clientcmd.NewNonInteractiveDeferredLoadingClientConfig(
		clientcmd.NewDefaultClientConfigLoadingRules(), &clientcmd.ConfigOverrides{})
	config, err := loader.ClientConfig()
	exitOn(err)
	namespace, _, err := loader.Namespace()
	exitOn(err)
	client, err := kubernetes.NewForConfig(config)
	exitOn(err)
	o := &operations{
		ctx:       context.Background(),
		client:    client,
		maps:      client.CoreV1().ConfigMaps(namespace),
		namespace: namespace,
	}
	o.lists()
	o.creates()
	o.patches()
	o.applies()
	o.watches()
	o.workloads()
	o.deletes()
	o.strangers(config)
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", "  ")
	exitOn(encoder.Encode(o.seen))
}

// note keeps the value as it is now.
func (o *operations) note(what string, value any) {
	text, err := json.Marshal(value)
	exitOn(err)
	o.seen = append(o.seen, [2]any{what, json.RawMessage(text)})
}

// result: what an error is, or of what came instead that which is asked for.
func result(err error, value any) any {
	if err == nil {
		return value
	}
	var status apierrors.APIStatus
	if !errors.As(err, &status) {
		return err.Error()
	}
	is := status.Status()
	causes := []string{}
	if is.Details != nil {
		for _, cause := range is.Details.Causes {
			causes = append(causes, fmt.Sprintf("%s %s", cause.Type, cause.Field))
		}
	}
	return map[string]any{"code": is.Code, "reason": is.Reason, "message": is.Message, "causes": causes}
}

func configMap(name string, data map[string]string) *corev1.ConfigMap {
	return &corev1.ConfigMap{
		ObjectMeta: metav1.ObjectMeta{Name: name, Labels: map[string]string{"made-by": "client"}},
		Data:       data,
	}
}

func dataOf(found *corev1.ConfigMap) any {
	if found == nil {
		return nil
	}
	return found.Data
}

func (o *operations) lists() {
	for _, name := range []string{"list-a", "list-b", "list-c"} {
		_, err := o.maps.Create(o.ctx, configMap(name, nil), metav1.CreateOptions{})
		exitOn(err)
	}
	names := []string{}
	token := ""
	for pages := 1; ; pages++ {
		page, err := o.maps.List(o.ctx, metav1.ListOptions{LabelSelector: "made-by=client", Limit: 2, Continue: token})
		exitOn(err)
		for _, item := range page.Items {
			names = append(names, item.Name)
		}
		if token = page.Continue; token == "" {
			o.note("list in pages of two", map[string]any{"names": names, "pages": pages})
			break
		}
	}
	_, err := o.maps.List(o.ctx, metav1.ListOptions{LabelSelector: "a in (b"})
	o.note("list with a bad selector", result(err, nil))
	found, err := o.maps.List(o.ctx, metav1.ListOptions{FieldSelector: "metadata.name=list-b"})
	exitOn(err)
	o.note("list by a field", len(found.Items))
	_, err = o.maps.Get(o.ctx, "missing", metav1.GetOptions{})
	o.note("get what is not there", result(err, nil))
}

func (o *operations) creates() {
	made, err := o.maps.Create(o.ctx, configMap("made", map[string]string{"a": "1"}), metav1.CreateOptions{})
	o.note("create", result(err, dataOf(made)))
	_, err = o.maps.Create(o.ctx, configMap("made", nil), metav1.CreateOptions{})
	o.note("create again", result(err, nil))
	_, err = o.maps.Create(o.ctx, configMap("Not_Valid", nil), metav1.CreateOptions{})
	o.note("create with a bad name", result(err, nil))
	_, err = o.maps.Create(o.ctx, configMap("dry", nil), metav1.CreateOptions{DryRun: []string{"All"}})
	o.note("create without storing", result(err, "made"))
	_, err = o.maps.Get(o.ctx, "dry", metav1.GetOptions{})
	o.note("get what was not stored", result(err, nil))
	_, err = o.client.CoreV1().ConfigMaps("no-such-namespace").Create(o.ctx, configMap("made", nil), metav1.CreateOptions{})
	o.note("create in a namespace that is not there", result(err, nil))
	stale := made.DeepCopy()
	made.Data["a"] = "2"
	changed, err := o.maps.Update(o.ctx, made, metav1.UpdateOptions{})
	o.note("replace", result(err, dataOf(changed)))
	_, err = o.maps.Update(o.ctx, stale, metav1.UpdateOptions{})
	o.note("replace with an old version", result(err, nil))
}

func (o *operations) patches() {
	for _, one := range []struct {
		kind types.PatchType
		body string
	}{
		{types.StrategicMergePatchType, `{"data":{"b":"strategic"}}`},
		{types.MergePatchType, `{"data":{"b":null,"c":"merge"}}`},
		{types.JSONPatchType, `[{"op":"add","path":"/data/d","value":"json"}]`},
		{types.JSONPatchType, `[{"op":"test","path":"/data/d","value":"other"}]`},
		{types.JSONPatchType, `[{"op":"remove","path":"/data/missing"}]`},
		{types.MergePatchType, `{"data":{"e":1}}`},
	} {
		found, err := o.maps.Patch(o.ctx, "made", one.kind, []byte(one.body), metav1.PatchOptions{})
		o.note(fmt.Sprintf("patch %s", one.body), result(err, dataOf(found)))
	}
	_, err := o.maps.Patch(o.ctx, "missing", types.MergePatchType, []byte(`{}`), metav1.PatchOptions{})
	o.note("patch what is not there", result(err, nil))
}

func (o *operations) applies() {
	apply := func(manager string, data map[string]string, force bool) {
		config := applycorev1.ConfigMap("applied", o.namespace).WithData(data)
		found, err := o.maps.Apply(o.ctx, config, metav1.ApplyOptions{FieldManager: manager, Force: force})
		o.note(fmt.Sprintf("apply %v as %s, force %v", data, manager, force), result(err, dataOf(found)))
	}
	apply("first", map[string]string{"a": "1", "b": "1"}, false)
	apply("first", map[string]string{"a": "1"}, false)
	apply("second", map[string]string{"a": "2"}, false)
	apply("second", map[string]string{"a": "2"}, true)
	apply("first", map[string]string{"a": "1"}, false)
}

func (o *operations) watches() {
	listed, err := o.maps.List(o.ctx, metav1.ListOptions{})
	exitOn(err)
	events, err := o.maps.Watch(o.ctx, metav1.ListOptions{
		ResourceVersion: listed.ResourceVersion, LabelSelector: "made-by=client", TimeoutSeconds: seconds(30)})
	exitOn(err)
	defer events.Stop()
	_, err = o.maps.Create(o.ctx, configMap("watched", map[string]string{"a": "1"}), metav1.CreateOptions{})
	exitOn(err)
	for _, body := range []string{`{"data":{"a":"2"}}`, `{"metadata":{"labels":{"made-by":null}}}`} {
		_, err = o.maps.Patch(o.ctx, "watched", types.MergePatchType, []byte(body), metav1.PatchOptions{})
		exitOn(err)
	}
	exitOn(o.maps.Delete(o.ctx, "watched", metav1.DeleteOptions{}))
	_, err = o.maps.Create(o.ctx, configMap("last", nil), metav1.CreateOptions{})
	exitOn(err)
	seen := []string{}
	for event := range events.ResultChan() {
		object, ok := event.Object.(*corev1.ConfigMap)
		if !ok {
			seen = append(seen, string(event.Type))
			break
		}
		seen = append(seen, fmt.Sprintf("%s %s", event.Type, object.Name))
		if object.Name == "last" && event.Type == watch.Added {
			break
		}
	}
	o.note("watch", seen)
}

func (o *operations) workloads() {
	labels := map[string]string{"app": "web"}
	config := applyappsv1.Deployment("web", o.namespace).WithSpec(applyappsv1.DeploymentSpec().
		WithReplicas(1).
		WithSelector(applymetav1.LabelSelector().WithMatchLabels(labels)).
		WithTemplate(applycorev1.PodTemplateSpec().WithLabels(labels).WithSpec(applycorev1.PodSpec().
			WithContainers(applycorev1.Container().WithName("web").WithImage("registry.example/web:1")))))
	deployments := o.client.AppsV1().Deployments(o.namespace)
	applied, err := deployments.Apply(o.ctx, config, metav1.ApplyOptions{FieldManager: "client"})
	o.note("apply a deployment", result(err, applied.Spec.Strategy.Type))
	pods := o.client.CoreV1().Pods(o.namespace)
	events, err := pods.Watch(o.ctx, metav1.ListOptions{LabelSelector: "app=web", TimeoutSeconds: seconds(60)})
	exitOn(err)
	defer events.Stop()
	name := ""
	for event := range events.ResultChan() {
		if pod, ok := event.Object.(*corev1.Pod); ok && pod.Status.Phase == corev1.PodRunning {
			name = pod.Name
			break
		}
	}
	o.note("a pod runs", name != "")
	stream, err := pods.GetLogs(name, &corev1.PodLogOptions{Container: "web"}).Stream(o.ctx)
	if err == nil {
		defer stream.Close()
		text, problem := io.ReadAll(stream)
		exitOn(problem)
		o.note("logs", string(text))
	} else {
		o.note("logs", result(err, nil))
	}
	_, err = pods.GetLogs("missing", &corev1.PodLogOptions{}).Stream(o.ctx)
	o.note("logs of a pod that is not there", result(err, nil))
	scale, err := deployments.GetScale(o.ctx, "web", metav1.GetOptions{})
	o.note("scale", result(err, scale.Spec.Replicas))
	scale.Spec.Replicas = 2
	// The status of the deployment may change meanwhile.
	scale.ResourceVersion = ""
	scale, err = deployments.UpdateScale(o.ctx, "web", scale, metav1.UpdateOptions{})
	o.note("scale to two", result(err, scale.Spec.Replicas))
	_, err = deployments.Patch(o.ctx, "web", types.StrategicMergePatchType,
		[]byte(`{"spec":{"template":{"spec":{"containers":[{"name":"web","env":[{"name":"A","value":"1"}]}]}}}}`), metav1.PatchOptions{})
	o.note("add to a container", result(err, "patched"))
	_, err = deployments.Patch(o.ctx, "web", types.MergePatchType,
		[]byte(`{"spec":{"selector":{"matchLabels":{"app":"other"}}}}`), metav1.PatchOptions{})
	o.note("change the selector", result(err, nil))
}

func (o *operations) deletes() {
	other := types.UID("other")
	background, foreground := metav1.DeletePropagationBackground, metav1.DeletePropagationForeground
	none := int64(0)
	remove := func(what, name string, options metav1.DeleteOptions) {
		o.note(what, result(o.maps.Delete(o.ctx, name, options), "deleted"))
	}
	remove("delete with another uid", "made", metav1.DeleteOptions{Preconditions: &metav1.Preconditions{UID: &other}})
	remove("delete without doing so", "made", metav1.DeleteOptions{DryRun: []string{"All"}})
	remove("delete", "made", metav1.DeleteOptions{PropagationPolicy: &background, GracePeriodSeconds: &none})
	remove("delete again", "made", metav1.DeleteOptions{})
	err := o.maps.DeleteCollection(o.ctx, metav1.DeleteOptions{}, metav1.ListOptions{LabelSelector: "made-by=client"})
	o.note("delete many", result(err, "deleted"))
	left, err := o.maps.List(o.ctx, metav1.ListOptions{})
	exitOn(err)
	names := []string{}
	for _, item := range left.Items {
		names = append(names, item.Name)
	}
	sort.Strings(names)
	o.note("what is left", names)
	err = o.client.AppsV1().Deployments(o.namespace).Delete(o.ctx, "web", metav1.DeleteOptions{PropagationPolicy: &foreground})
	o.note("delete with dependents first", result(err, "deleted"))
}

func (o *operations) strangers(config *rest.Config) {
	nobody := rest.CopyConfig(config)
	nobody.BearerToken = "k8s-aws-v1.bm9uc2Vuc2U"
	_, err := kubernetes.NewForConfigOrDie(nobody).CoreV1().ConfigMaps(o.namespace).List(o.ctx, metav1.ListOptions{})
	o.note("list as nobody", result(err, nil))
	guest := rest.CopyConfig(config)
	guest.Impersonate = rest.ImpersonationConfig{UserName: "guest"}
	_, err = kubernetes.NewForConfigOrDie(guest).CoreV1().Secrets(o.namespace).List(o.ctx, metav1.ListOptions{})
	o.note("list as a guest", result(err, nil))
}

func seconds(count int64) *int64 {
	return &count
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
