"""The document that this package was generated from."""

TITLE = "Piriod API"
VERSION = "1.0.0"
OPENAPI = "3.0.3"
SHA256 = "1692934dd0f57ebc894d45ec720b2a890810b85b0a89031526e7f4a7bdffed6a"
