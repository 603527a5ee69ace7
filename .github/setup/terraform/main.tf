# What ds-infra needs in an AWS account: the GitHub OIDC provider, a role for one kind of deployment, its policy, the
# ECR repositories, and the role's entry to an EKS cluster. One module per environment.

terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.12"
    }
  }
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  issuer       = "token.actions.githubusercontent.com"
  provider_arn = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:oidc-provider/${local.issuer}"
  owners       = distinct([for repository in var.repositories : split("/", repository)[0]])
}

resource "aws_iam_openid_connect_provider" "github" {
  count          = var.create_oidc_provider ? 1 : 0
  url            = "https://${local.issuer}"
  client_id_list = ["sts.amazonaws.com"]
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [local.provider_arn]
    }
    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:repository"
      values   = var.repositories
    }
    # The classic subject, and the immutable one of repositories created, renamed or moved since 2026-07-15.
    condition {
      test     = "StringLike"
      variable = "${local.issuer}:sub"
      values = flatten([
        for pair in setproduct(local.owners, var.contexts) :
        ["repo:${pair[0]}/*:${pair[1]}", "repo:${pair[0]}@*/*:${pair[1]}"]
      ])
    }
  }
}

resource "aws_iam_role" "deploy" {
  name                 = var.role_name
  description          = "Deploys from GitHub Actions with ds-infra"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  max_session_duration = var.max_session_duration
}

resource "aws_iam_role_policy" "deploy" {
  name = "ds-infra"
  role = aws_iam_role.deploy.id
  policy = templatefile("${path.module}/../policy.json", {
    partition         = data.aws_partition.current.partition
    region            = data.aws_region.current.name
    account           = data.aws_caller_identity.current.account_id
    repository_prefix = var.repository_prefix
    cluster           = var.cluster
  })
}

resource "aws_ecr_repository" "service" {
  for_each = toset(var.ecr_repositories)
  name     = "${var.repository_prefix}${each.key}"

  image_tag_mutability = var.immutable_tags ? "IMMUTABLE_WITH_EXCLUSION" : "MUTABLE"
  # Each build writes its cache anew (cache: registry).
  dynamic "image_tag_mutability_exclusion_filter" {
    for_each = var.immutable_tags ? ["buildcache*"] : []
    content {
      filter      = image_tag_mutability_exclusion_filter.value
      filter_type = "WILDCARD"
    }
  }
  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_lifecycle_policy" "service" {
  for_each   = var.expire_days > 0 ? aws_ecr_repository.service : {}
  repository = each.value.name
  policy = jsonencode({
    rules = [{
      rulePriority = 1
      selection = {
        tagStatus   = "any"
        countType   = "sinceImagePushed"
        countUnit   = "days"
        countNumber = var.expire_days
      }
      action = { type = "expire" }
    }]
  })
}

resource "aws_eks_access_entry" "deploy" {
  count             = var.create_access_entry ? 1 : 0
  cluster_name      = var.cluster
  principal_arn     = aws_iam_role.deploy.arn
  kubernetes_groups = [var.kubernetes_group]
}

resource "aws_eks_access_policy_association" "deploy" {
  count         = var.create_access_entry ? 1 : 0
  cluster_name  = var.cluster
  principal_arn = aws_eks_access_entry.deploy[0].principal_arn
  policy_arn    = "arn:${data.aws_partition.current.partition}:eks::aws:cluster-access-policy/AmazonEKSEditPolicy"
  access_scope {
    type       = "namespace"
    namespaces = var.namespaces
  }
}

output "role_arn" {
  description = "For assume-role's input role."
  value       = aws_iam_role.deploy.arn
}
