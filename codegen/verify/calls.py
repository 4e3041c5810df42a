"""Call each operation of a generated package with a value for each of its arguments."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote_plus

from .values import Values, parameters_of

_ADDRESS = "https://api.example.test"
_SAME: Mapping[str, Any] = {}


def failures(package: str, operations: Mapping[str, Any]) -> dict[str, str]:
    """Return what could not be sent or read, by operation and argument.

    Args:
        package: The import package.
        operations: By ``METHOD path``: names of the resource and method, a response.
    """
    server = _Server()
    client = _client(package, server)
    request_module = importlib.import_module(f"{package}._runtime.call.request")
    recorder = _Recorder(client, request_module)
    failed: dict[str, str] = {}
    for operation, (resource, method, response) in operations.items():
        owner = getattr(client, resource)
        values = Values(f"{package}._generated", type(owner).__module__)
        trial = Trial(type(owner)(recorder), method, values, recorder)
        server.response = response
        for place, what in trial.problems():
            failed[f"{operation} {place}"] = what
        if response and not trial.is_broken:
            what = trial.refusal_of(getattr(owner, method))
            failed |= {f"{operation} response": what} if what else {}
    client.close()
    return failed


class _Server:
    """Gives one response to every request."""

    response: tuple[int, str, str]

    def respond(self, _: Any) -> Any:
        """Return the response, as the transport of a client."""
        import httpx

        status, media, text = self.response
        return httpx.Response(status, headers={"Content-Type": media}, text=text)


def _client(package: str, server: _Server) -> Any:
    """A client that no vendor's own rule stops."""
    import httpx

    runtime = f"{package}._runtime"
    base = importlib.import_module(f"{runtime}.client").SyncClient
    vendor = importlib.import_module(f"{runtime}.config.vendor").Vendor
    resources = importlib.import_module(f"{package}._generated.resources").Resources
    declared = vendor(
        title="Trial", distribution="trial", version="1", env_prefix="NO_SUCH_VENDOR",
        environments={"production": _ADDRESS},
    )  # fmt: skip
    kind = type("Trial", (base, resources), {"vendor": declared})
    return kind({}, transport=httpx.MockTransport(server.respond), retries=0)


class _Recorder:
    """Builds the request of a call, as a client does, and keeps it."""

    request: Any = None

    def __init__(self, client: Any, request_module: Any) -> None:
        self._state = client._ready()
        self._build = request_module.build_request

    def _execute(self, call: Any) -> None:
        self.request = self._build(self._state, call, {})

    def _wrap(self, response: Any, read: Any) -> None:
        """There is no response to read."""


class Trial:
    """One operation, called with and without each of its arguments.

    Attributes:
        is_broken: Whether it could not be called at all.
    """

    is_broken = False

    def __init__(
        self, resource: Any, method: str, values: Values, recorder: _Recorder
    ) -> None:
        self._method = getattr(resource, method)
        self._values = values
        self._recorder = recorder
        self._parameters = parameters_of(self._method)
        self._choices = dict.fromkeys(self._parameters, 0)

    def problems(self) -> Iterator[tuple[str, str]]:
        """Yield place and reason of what cannot be sent, or is not."""
        request, problem = self._sent()
        while problem and self._choose_another(problem):
            request, problem = self._sent()
        if problem:
            self.is_broken = True
            yield "request", problem
            return
        for name in self._parameters:
            yield from self._problems_of(name, request)

    def refusal_of(self, method: Any) -> str:
        """Return why the method could not read the response; nothing if it could."""
        try:
            method(**self._arguments())
        except Exception as error:
            return reason(error)
        return ""

    def _arguments(self) -> dict[str, Any]:
        """A value for each argument."""
        return {
            name: self._values.choice(parameter.annotation, self._choices[name])
            for name, parameter in self._parameters.items()
        }

    def _choose_another(self, problem: str) -> bool:
        """Take another value of the argument that a rule of the runtime refuses.

        Annotated as text, it may be a word or an id, which no sample text is.
        """
        for name, parameter in self._parameters.items():
            choices = len(self._values.all(parameter.annotation))
            if _names(problem, name) and self._choices[name] + 1 < choices:
                self._choices[name] += 1
                return True
        return False

    def _problems_of(self, name: str, request: Any) -> Iterator[tuple[str, str]]:
        parameter = self._parameters[name]
        for index, value in enumerate(self._values.alternatives(parameter.annotation)):
            if index == self._choices[name]:
                continue
            _, problem = self._sent({name: value})
            if problem and not self._is_rule(value, problem, name):
                yield f"{name} as {type(value).__name__}", problem
        if parameter.default is parameter.empty:
            changed, problem = self._with_another(name)
        else:
            changed, problem = self._sent(without=name)
        if problem and not self._is_rule("", problem, name):
            yield f"{name} otherwise", problem
        elif changed == request:
            yield name, "the request is the same whatever the argument is"

    def _is_rule(self, value: Any, problem: str, name: str) -> bool:
        """Whether a text is refused that another value of the argument stands for."""
        return isinstance(value, str) and _names(problem, name)

    def _with_another(self, name: str) -> tuple[Any, str]:
        """What the request is with another value; nothing where there is but one."""
        annotation = self._parameters[name].annotation
        other = self._values.second(annotation)
        is_only_one = other == self._values.first(annotation)
        return (None, "") if is_only_one else self._sent({name: other})

    def _sent(
        self, changes: Mapping[str, Any] = _SAME, without: str = ""
    ) -> tuple[Any, str]:
        """What the request for some arguments is, or why there is none."""
        arguments = {**self._arguments(), **changes}
        arguments.pop(without, None)
        try:
            self._method(**arguments)
            facts = _facts(self._recorder.request)
        except Exception as error:
            return None, reason(error)
        return facts, self._values.foreign_text(arguments, unquote_plus("".join(facts)))


def _names(problem: str, argument: str) -> bool:
    """Whether a refusal is about an argument."""
    return bool(re.match(rf"InvalidRequestError: (\S+: )?{argument}\b", problem))


def _facts(request: Any) -> tuple[str, str]:
    """What tells two requests apart; the boundary of a form is another each time."""
    headers = [f"{name}: {value}" for name, value in request.headers.multi_items()]
    text = json.dumps([headers, repr(request.read())])
    boundary = request.headers.get("content-type", "").partition("boundary=")[2]
    return str(request.url), text.replace(boundary, "") if boundary else text


def reason(error: BaseException) -> str:
    """What went wrong, in one line."""
    return " ".join(f"{type(error).__name__}: {error}".split())
