"""Methods that have another name now."""

from __future__ import annotations

import warnings


def warn_of_former_name(former: str, present: str) -> None:
    """Warn whoever called a method by its former name.

    Args:
        former: The name that was called, such as ``invoices.call_off``.
        present: What it is called now.
    """
    text = f"client.{former} is called client.{present} now, and goes with the next"
    # Level 3: the caller of the method that calls this.
    warnings.warn(f"{text} release", DeprecationWarning, stacklevel=3)
