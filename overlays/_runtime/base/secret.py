"""A secret among the values of a program: it is sent as it is and never shown."""

from __future__ import annotations

from traceback import clear_frames

from .redact import PLACEHOLDER


class Secret(str):
    """Text whose ``repr`` hides it.

    Tracebacks with local variables, debuggers and reprs of what holds it show a
    placeholder; it is text everywhere else.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(PLACEHOLDER)


def forget_locals(error: BaseException | None) -> None:
    """Drop the local variables of what failed, and of what that came from.

    Below this package they hold a request or a response as it was on the wire, and
    tools that print the variables of a traceback would show its credential.
    """
    seen: set[int] = set()
    # An exception can be among its own causes.
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__
