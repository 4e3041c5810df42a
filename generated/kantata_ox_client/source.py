"""The document that this package was generated from."""

TITLE = "Kantata OX API"
VERSION = "1.0.0"
OPENAPI = "3.0.3"
SHA256 = "57700c992d200bfd554aa1c432c01479c593b12ce8d5cc8e27183ef56e987aa0"
