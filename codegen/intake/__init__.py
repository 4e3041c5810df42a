"""What vendors publish, taken in as one OpenAPI 3 document by ``sources``."""
