# What bake.yml builds.
variable "REPOSITORY" {}
variable "TAG" {}
target "default" {
  matrix = {
    service = ["accounts", "basket", "catalog", "checkout", "email", "frontend", "orders", "pricing", "search"]
  }
  name       = service
  target     = service
  tags       = ["${REPOSITORY}/${service}:${TAG}"]
  cache-from = ["type=gha,scope=${service}"]
  cache-to   = ["type=gha,scope=${service},mode=max"]
}
