"""Following the upstream API: an OpenAPI document against the spec, a phase a file."""
