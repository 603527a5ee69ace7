"""Creates the stack of a CloudFormation template on moto, and prints the role that it made as JSON.

Usage: apply-template.py TEMPLATE ACCOUNT PARAMETERS-AS-JSON
moto knows neither AWS::LanguageExtensions (cfn-lint expands them here, as CloudFormation would) nor access entries.
"""

import ast
import json
import os
import sys

template_file, account, parameters = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
os.environ.update(
    MOTO_ACCOUNT_ID=account, AWS_DEFAULT_REGION="us-east-1", AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="test"
)

import boto3
from cfnlint.decode import decode
from cfnlint.template import Template
from cfnlint.template.transforms._language_extensions import language_extension
from moto import mock_aws

template, errors = decode(template_file)
assert not errors, errors
for name, value in parameters.items():
    template["Parameters"][name]["Default"] = value
errors, expanded = language_extension(Template(template_file, template, ["us-east-1"]))
assert not errors, errors

with mock_aws():
    boto3.client("cloudformation").create_stack(
        StackName="ds-infra",
        TemplateBody=json.dumps(expanded, default=str),
        Capabilities=["CAPABILITY_NAMED_IAM"],
        Parameters=[{"ParameterKey": name, "ParameterValue": value} for name, value in parameters.items()],
    )
    stack = boto3.client("cloudformation").describe_stacks(StackName="ds-infra")["Stacks"][0]
    assert stack["StackStatus"] == "CREATE_COMPLETE", stack
    outputs = {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}
    name = outputs["RoleArn"].split("/")[-1]
    iam = boto3.client("iam")
    role = iam.get_role(RoleName=name)["Role"]
    policies = [
        iam.get_role_policy(RoleName=name, PolicyName=policy)["PolicyDocument"]
        for policy in iam.list_role_policies(RoleName=name)["PolicyNames"]
    ]
    ecr = boto3.client("ecr")
    repositories = ecr.describe_repositories()["repositories"]
    # moto's stacks leave lifecycle policies out: here they are put by its API, which checks them.
    days = str(template["Parameters"]["ExpireDays"]["Default"])
    expiry = set()
    for resource in expanded["Resources"].values() if days != "0" else []:
        if resource["Type"] != "AWS::ECR::Repository":
            continue
        text = resource["Properties"]["LifecyclePolicy"]["Fn::If"][1]["LifecyclePolicyText"]["Fn::Sub"]
        for repository in repositories:
            put = ecr.put_lifecycle_policy(
                repositoryName=repository["repositoryName"],
                lifecyclePolicyText=text.replace("${ExpireDays}", days),
            )
            rules = json.loads(put["lifecyclePolicyText"])["rules"]
            expiry.update(rule["selection"]["countNumber"] for rule in rules)

print(
    json.dumps(
        {
            "name": name,
            "trustPolicy": role["AssumeRolePolicyDocument"],
            "maxSessionDuration": role["MaxSessionDuration"],
            # moto keeps the policies of a stack as the text of a Python dictionary.
            "policies": [ast.literal_eval(policy) if isinstance(policy, str) else policy for policy in policies],
            "repositories": sorted(repository["repositoryName"] for repository in repositories),
            "mutability": sorted({repository["imageTagMutability"] for repository in repositories}),
            "expiry": sorted(expiry),
        }
    )
)
