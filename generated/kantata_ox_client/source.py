"""The document that this package was generated from."""

TITLE = "Kantata OX API"
VERSION = "1.0.0"
OPENAPI = "3.0.3"
SHA256 = "4a66417bcac82eea22316934550aa695b41ad080775269f4458799a798732baa"
