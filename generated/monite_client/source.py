"""The document that this package was generated from."""

TITLE = "Monite Partner API"
VERSION = "2024-05-25"
OPENAPI = "3.1.0"
SHA256 = "9ce4ca114e122867cc25d5939860e787981663d0bf7f00064bd39fd5cb02414c"
