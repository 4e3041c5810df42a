"""The document that this package was generated from."""

TITLE = "Lucca Timesheet API (not v3)"
VERSION = "1.0"
OPENAPI = "3.1.0"
SHA256 = "1d2c0a952b7104eca313a9508a5287f20be475e08e88796119d3fd817ef3865e"
