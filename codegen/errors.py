"""The one error of the pipeline, whose text is written for the maintainer."""

from __future__ import annotations


class CodegenError(Exception):
    """Something in the input stops the pipeline; the text says what and what to do.

    ``python -m codegen`` prints it without a traceback and exits with 1. Nothing under
    ``generated/`` has changed when it is raised.
    """
