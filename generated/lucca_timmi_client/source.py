"""The document that this package was generated from."""

TITLE = "Lucca Timesheet API (not v3)"
VERSION = "1.0"
OPENAPI = "3.1.0"
SHA256 = "dd81a73ad2832c32841c2a8d9a25d895007463a402b992f84d03bea08bd0aeb2"
