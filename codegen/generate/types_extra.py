"""What generated code takes from the runtime, beside the generator's own types."""

from __future__ import annotations

#: Names that ``types.py`` hands on.
EXPORTED = ("NULL", "add_body", "stated_values")

#: Names that models and operations may use; ruff removes those a module does not need.
HELPERS = ", ".join(("UNSET", "Unset", *EXPORTED))
