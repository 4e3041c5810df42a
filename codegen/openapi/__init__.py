"""What an OpenAPI document is; knows no generator."""
