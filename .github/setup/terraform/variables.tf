variable "repositories" {
  description = "The GitHub repositories that may assume the role, as owner/name."
  type        = list(string)
  validation {
    condition     = length(var.repositories) > 0 && alltrue([for name in var.repositories : can(regex("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$", name))])
    error_message = "Give at least one repository, each as owner/name."
  }
}

variable "contexts" {
  description = "Which jobs may assume the role: pull_request, environment:production or ref:refs/heads/main."
  type        = list(string)
  default     = ["pull_request"]
  validation {
    condition     = length(var.contexts) > 0 && alltrue([for context in var.contexts : can(regex("^(pull_request|environment:[^*?]+|ref:refs/(heads|tags)/[^?]+)$", context))])
    error_message = "Each context is pull_request, environment:<name> or ref:refs/heads/<branch>."
  }
}

variable "role_name" {
  type    = string
  default = "EKS-HUB-Hub"
}

variable "max_session_duration" {
  description = "Longest session in seconds; assume-role's duration may not exceed it."
  type        = number
  default     = 3600
}

variable "repository_prefix" {
  description = "Prefix of the ECR repositories that the role may push to."
  type        = string
  default     = "hub-sample-"
}

variable "ecr_repositories" {
  description = "ECR repositories to create; the prefix is added."
  type        = list(string)
  default     = []
}

variable "immutable_tags" {
  description = "Whether the repositories that are created refuse to move a tag, as those of releases should."
  type        = bool
  default     = true
}

variable "expire_days" {
  description = "Days after which images in the repositories that are created go, as those of previews should; 0 for never."
  type        = number
  default     = 0
}

variable "cluster" {
  type    = string
  default = "hub-ephemeral"
}

variable "namespaces" {
  description = "Namespaces of the cluster that the role may change; a name may end in *."
  type        = list(string)
  default     = ["hub-sample-pr-*"]
}

variable "kubernetes_group" {
  description = "Kubernetes group of the role, for what is not in a namespace (see previews.yml)."
  type        = string
  default     = "ds-infra-deployers"
}

variable "create_oidc_provider" {
  description = "An account has one GitHub OIDC provider. Set false where it exists."
  type        = bool
  default     = true
}

variable "create_access_entry" {
  description = "Set false where the cluster has no access entries (authentication mode CONFIG_MAP)."
  type        = bool
  default     = true
}
