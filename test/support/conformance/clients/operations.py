"""Does the operations that .ci/client-go does with the client for Python, and prints what it sees as JSON."""

import json

from kubernetes import client, config, watch
from kubernetes.client.rest import ApiException

config.load_kube_config()
namespace = config.list_kube_config_contexts()[1]["context"]["namespace"]
core = client.CoreV1Api()
apps = client.AppsV1Api()
seen = []


def note(what, value):
    """Keeps the value as it is now."""
    seen.append([what, json.loads(json.dumps(value))])


def result(call, value=lambda found: None):
    """What an error is, or of what came instead that which is asked for."""
    try:
        return value(call())
    except ApiException as error:
        status = json.loads(error.body)
        causes = (status.get("details") or {}).get("causes") or []
        return {
            "code": error.status,
            "reason": status.get("reason", ""),
            "message": status.get("message", ""),
            "causes": [f"{cause.get('reason', '')} {cause.get('field', '')}" for cause in causes],
        }


def config_map(name, data=None):
    return client.V1ConfigMap(metadata=client.V1ObjectMeta(name=name, labels={"made-by": "client"}), data=data)


def data_of(found):
    return found.data


def patch(name, content_type, body, **options):
    """The client would choose a content type by the body."""
    return core.patch_namespaced_config_map(name, namespace, body, _content_type=content_type, **options)


def lists():
    for name in ["list-a", "list-b", "list-c"]:
        core.create_namespaced_config_map(namespace, config_map(name))
    names, pages, token = [], 0, None
    while pages == 0 or token:
        options = {"_continue": token} if token else {}
        page = core.list_namespaced_config_map(namespace, label_selector="made-by=client", limit=2, **options)
        names += [item.metadata.name for item in page.items]
        pages, token = pages + 1, page.metadata._continue
    note("list in pages of two", {"names": names, "pages": pages})
    note("list with a bad selector", result(lambda: core.list_namespaced_config_map(namespace, label_selector="a in (b")))
    found = core.list_namespaced_config_map(namespace, field_selector="metadata.name=list-b")
    note("list by a field", len(found.items))
    note("get what is not there", result(lambda: core.read_namespaced_config_map("missing", namespace)))


def creates():
    made = core.create_namespaced_config_map(namespace, config_map("made", {"a": "1"}))
    note("create", data_of(made))
    create = core.create_namespaced_config_map
    note("create again", result(lambda: create(namespace, config_map("made"))))
    note("create with a bad name", result(lambda: create(namespace, config_map("Not_Valid"))))
    note("create without storing", result(lambda: create(namespace, config_map("dry"), dry_run="All"), lambda _: "made"))
    note("get what was not stored", result(lambda: core.read_namespaced_config_map("dry", namespace)))
    elsewhere = result(lambda: create("no-such-namespace", config_map("made")))
    note("create in a namespace that is not there", elsewhere)
    old = core.read_namespaced_config_map("made", namespace)
    made.data["a"] = "2"
    replace = core.replace_namespaced_config_map
    note("replace", result(lambda: replace("made", namespace, made), data_of))
    note("replace with an old version", result(lambda: replace("made", namespace, old)))


def patches():
    for content_type, body in [
        ("application/strategic-merge-patch+json", {"data": {"b": "strategic"}}),
        ("application/merge-patch+json", {"data": {"b": None, "c": "merge"}}),
        ("application/json-patch+json", [{"op": "add", "path": "/data/d", "value": "json"}]),
        ("application/json-patch+json", [{"op": "test", "path": "/data/d", "value": "other"}]),
        ("application/json-patch+json", [{"op": "remove", "path": "/data/missing"}]),
        ("application/merge-patch+json", {"data": {"e": 1}}),
    ]:
        said = json.dumps(body, separators=(",", ":"))
        note(f"patch {said}", result(lambda: patch("made", content_type, body), data_of))
    gone = result(lambda: patch("missing", "application/merge-patch+json", {}))
    note("patch what is not there", gone)


def applies():
    def apply(manager, data, force):
        body = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "applied"}, "data": data}
        said = " ".join(f"{key}:{value}" for key, value in data.items())
        found = result(lambda: patch("applied", "application/apply-patch+yaml", body, field_manager=manager, force=force), data_of)
        note(f"apply map[{said}] as {manager}, force {json.dumps(force)}", found)

    apply("first", {"a": "1", "b": "1"}, False)
    apply("first", {"a": "1"}, False)
    apply("second", {"a": "2"}, False)
    apply("second", {"a": "2"}, True)
    apply("first", {"a": "1"}, False)


def watches():
    version = core.list_namespaced_config_map(namespace).metadata.resource_version
    core.create_namespaced_config_map(namespace, config_map("watched", {"a": "1"}))
    for body in [{"data": {"a": "2"}}, {"metadata": {"labels": {"made-by": None}}}]:
        patch("watched", "application/merge-patch+json", body)
    core.delete_namespaced_config_map("watched", namespace)
    core.create_namespaced_config_map(namespace, config_map("last"))
    events = []
    stream = watch.Watch()
    for event in stream.stream(
        core.list_namespaced_config_map,
        namespace,
        resource_version=version,
        label_selector="made-by=client",
        timeout_seconds=30,
    ):
        events.append(f"{event['type']} {event['object'].metadata.name}")
        if events[-1] == "ADDED last":
            stream.stop()
    note("watch", events)


def workloads():
    container = {"name": "web", "image": "registry.example/web:1"}
    template = {"metadata": {"labels": {"app": "web"}}, "spec": {"containers": [container]}}
    spec = {"replicas": 1, "selector": {"matchLabels": {"app": "web"}}, "template": template}
    body = {"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": spec}
    applied = result(
        lambda: apps.patch_namespaced_deployment(
            "web", namespace, body, field_manager="client", _content_type="application/apply-patch+yaml"
        ),
        lambda found: found.spec.strategy.type,
    )
    note("apply a deployment", applied)
    name = None
    stream = watch.Watch()
    for event in stream.stream(core.list_namespaced_pod, namespace, label_selector="app=web", timeout_seconds=60):
        if event["object"].status.phase == "Running":
            name = event["object"].metadata.name
            stream.stop()
    note("a pod runs", name is not None)
    note("logs", result(lambda: core.read_namespaced_pod_log(name, namespace, container="web"), str))
    note("logs of a pod that is not there", result(lambda: core.read_namespaced_pod_log("missing", namespace)))
    scale = apps.read_namespaced_deployment_scale("web", namespace)
    note("scale", scale.spec.replicas)
    scale.spec.replicas = 2
    # The status of the deployment may change meanwhile.
    scale.metadata.resource_version = None
    scaled = result(lambda: apps.replace_namespaced_deployment_scale("web", namespace, scale), lambda one: one.spec.replicas)
    note("scale to two", scaled)
    env = [{"name": "A", "value": "1"}]
    added = {"spec": {"template": {"spec": {"containers": [{"name": "web", "env": env}]}}}}
    note(
        "add to a container",
        result(
            lambda: apps.patch_namespaced_deployment(
                "web", namespace, added, _content_type="application/strategic-merge-patch+json"
            ),
            lambda _: "patched",
        ),
    )
    other = {"spec": {"selector": {"matchLabels": {"app": "other"}}}}
    note(
        "change the selector",
        result(
            lambda: apps.patch_namespaced_deployment(
                "web", namespace, other, _content_type="application/merge-patch+json"
            )
        ),
    )


def deletes():
    def remove(what, name, **options):
        body = client.V1DeleteOptions(**options)
        note(what, result(lambda: core.delete_namespaced_config_map(name, namespace, body=body), lambda _: "deleted"))

    remove("delete with another uid", "made", preconditions=client.V1Preconditions(uid="other"))
    remove("delete without doing so", "made", dry_run=["All"])
    remove("delete", "made", propagation_policy="Background", grace_period_seconds=0)
    remove("delete again", "made")
    many = lambda: core.delete_collection_namespaced_config_map(namespace, label_selector="made-by=client")
    note("delete many", result(many, lambda _: "deleted"))
    left = core.list_namespaced_config_map(namespace)
    note("what is left", sorted(item.metadata.name for item in left.items))
    body = client.V1DeleteOptions(propagation_policy="Foreground")
    gone = result(lambda: apps.delete_namespaced_deployment("web", namespace, body=body), lambda _: "deleted")
    note("delete with dependents first", gone)


def strangers():
    known = client.Configuration.get_default_copy()
    # A copy would read the token of the kubeconfig again.
    nobody = client.Configuration(host=known.host)
    nobody.ssl_ca_cert = known.ssl_ca_cert
    nobody.api_key = {"authorization": "Bearer k8s-aws-v1.bm9uc2Vuc2U"}
    api = client.CoreV1Api(client.ApiClient(nobody))
    note("list as nobody", result(lambda: api.list_namespaced_config_map(namespace)))
    guest = client.CoreV1Api(client.ApiClient(client.Configuration.get_default_copy()))
    guest.api_client.set_default_header("Impersonate-User", "guest")
    note("list as a guest", result(lambda: guest.list_namespaced_secret(namespace)))


for step in [lists, creates, patches, applies, watches, workloads, deletes, strangers]:
    step()
print(json.dumps(seen, indent=2))
