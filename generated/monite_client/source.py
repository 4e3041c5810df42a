"""The document that this package was generated from."""

TITLE = "Monite Partner API"
VERSION = "2024-05-25"
OPENAPI = "3.1.0"
SHA256 = "50fd1d9720a675f843c37d4ca37af432df81de9b98d5c76cefb36a7819d784e6"
