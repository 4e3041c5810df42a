"""The one error of the pipeline, whose text is written for the maintainer."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator


class CodegenError(Exception):
    """Something in the input stops the pipeline; the text says what and what to do.

    ``python -m codegen`` prints it without a traceback and exits with 1. Nothing under
    ``generated/`` has changed when it is raised.
    """


@contextlib.contextmanager
def file_errors() -> Iterator[None]:
    """Let what goes wrong with files be a sentence.

    Raises:
        CodegenError: in the place of an ``OSError``.
    """
    try:
        yield
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        remedy = _REMEDIES.get(error.errno or 0, "look at the file, then run it again")
        raise CodegenError(
            f"{where}{error.strerror or error}. Nothing was changed; {remedy}."
        ) from error


_REMEDIES = {
    errno.ENOSPC: "free some space on the disk, then run it again",
    errno.EDQUOT: "free some space on the disk, then run it again",
    errno.EROFS: "the file system is read-only: work in a copy that can be written",
    errno.EACCES: "get the right to write there, then run it again",
    errno.EPERM: "get the right to write there, then run it again",
}
