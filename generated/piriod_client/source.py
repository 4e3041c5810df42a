"""The document that this package was generated from."""

TITLE = "Piriod API"
VERSION = "1.0.0"
OPENAPI = "3.0.3"
SHA256 = "cfdce26a54ad98029ef054524286af14a60044a5a6078d8f8b1e6c9388474c95"
