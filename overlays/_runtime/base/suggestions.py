"""What a caller meant by an argument, an attribute or a name that does not exist."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from inspect import Parameter, signature
from typing import Any

# What other clients call the same thing; the first name that exists here is meant.
_OPTIONS = {
    "api_key": ("token", "client_secret"),
    "api_token": ("token", "api_key", "client_secret"),
    "api_base": ("base_url",),
    "access_token": ("token", "api_key"),
    "auth": ("token", "api_key", "client_secret"),
    "limits": ("max_connections",),
    "verify": ("ssl_context",),
    "cert": ("ssl_context",),
    "proxies": ("proxy",),
    "event_hooks": ("hooks",),
    "max_retries": ("retries",),
    "max_network_retries": ("retries",),
    "default_headers": ("headers",),
    "headers": ("headers", "extra_headers"),
    "query": ("extra_query",),
    "idempotency_key": ("extra_headers",),
    "cookies": ("headers", "extra_headers"),
    "url": ("base_url", "path"),
    "host": ("host", "base_url"),
    "user_agent": ("app_info",),
    "session": ("http_client",),
    "follow_redirects": ("http_client",),
    "trust_env": ("http_client",),
    "http2": ("http_client",),
    "mounts": ("http_client",),
    "body": ("body", "json"),
    "limit": ("limit", "page_size", "per_page", "paging"),
    "per_page": ("per_page", "page_size", "limit", "paging"),
    "page_size": ("page_size", "per_page", "limit", "paging"),
    "starting_after": ("pagination_token", "page", "paging"),
    "cursor": ("pagination_token", "page", "paging"),
    "after": ("pagination_token", "page", "paging"),
}
_ATTRIBUTES = {
    "status_code": ("status",),
    "http_status": ("status",),
    "http_body": ("content",),
    "http_response": ("content",),
    "http_request": ("url", "method"),
    "request": ("method",),
    "json_body": ("body", "json"),
    "json": ("to_json", "body"),
    "data": ("items", "content"),
    "results": ("items",),
    "closed": ("is_closed",),
    "has_more": ("has_next",),
    "has_next_page": ("has_next",),
    "get_next_page": ("next_page",),
    "next": ("next_page",),
    "next_page_info": ("next_page",),
    "iter_pages": ("pages",),
    "auto_paging_iter": ("all",),
    "model_dump": ("to_dict",),
    "dict": ("to_dict",),
    "model_dump_json": ("to_json",),
    "model_fields_set": ("fields_set",),
    "model_validate": ("from_dict",),
    "model_construct": ("from_dict",),
    "parse_obj": ("from_dict",),
    "construct": ("from_dict",),
    "construct_from": ("from_dict",),
    "retrieve": ("get",),
    "fetch": ("get",),
    "modify": ("update",),
    "edit": ("update",),
    "patch": ("update", "request"),
    "remove": ("delete",),
    "destroy": ("delete",),
    "get": ("request",),
    "post": ("request",),
    "put": ("request",),
    "delete": ("request",),
    "head": ("request",),
    "send": ("request",),
    "stream": ("request",),
    "raw_request": ("request",),
    "aclose": ("close",),
    "copy": ("with_options",),
    "with_streaming_response": ("with_raw_response",),
    "search": ("list",),
    "find": ("get", "list"),
    "all": ("list_all",),
    "records": ("page",),
    "to_dict_recursive": ("to_dict",),
    "keys": ("to_dict",),
    "items": ("to_dict",),
    "values": ("to_dict",),
    "model_extra": ("additional_properties",),
    "last_response": ("response",),
    "headers": ("response",),
    "body": ("content",),
    "read": ("content",),
    "iter_bytes": ("content",),
    "cookies": ("headers",),
    "type": ("code",),
    "param": ("fields",),
    "error": ("body",),
    "detail": ("message",),
    "errors": ("fields",),
    "reason": ("message",),
    "status_text": ("message",),
}
_ERRORS = {
    "OpenAIError": "ApiError",
    "StripeError": "ApiError",
    "HTTPError": "ApiError",
    "APIStatusError": "StatusError",
    "HTTPStatusError": "StatusError",
    "InternalServerError": "ServerError",
    "TimeoutException": "ApiTimeoutError",
    "ReadTimeout": "ApiTimeoutError",
    "ConnectTimeout": "ApiTimeoutError",
    "APITimeoutError": "ApiTimeoutError",
    "APIConnectionError": "ApiConnectionError",
    "ConnectError": "ApiConnectionError",
    "ReadError": "ApiConnectionError",
    "NetworkError": "ApiConnectionError",
    "TransportError": "ApiConnectionError",
    "RequestError": "ApiConnectionError",
}
_MODULES = {
    "error": "errors",
    "exceptions": "errors",
    "schemas": "models",
    "types": "models",
}
_CLIENTS = ("Client", "AsyncClient", "SyncClient", "API", "Api")
_ABSENT = ("NOT_GIVEN", "NotGiven", "Omit", "omit")

_ADVICE = {
    "default_query": "a call takes extra_query=",
    "params": "a call takes extra_query=",
    "extra_body": "client.request(...) sends any body",
    "options": "timeout=, retries=, extra_headers= and extra_query= are arguments"
    " of the call itself",
    "raise_for_status": "a status that is not a success raises by itself",
    "is_success": "a status that is not a success raises by itself",
    "is_error": "a status that is not a success raises by itself",
    "ok": "a status that is not a success raises by itself",
    "debug": "the environment variable <PREFIX>_LOG=debug switches logging on",
    "logger": "the environment variable <PREFIX>_LOG=debug switches logging on",
    "cast_to": "parse(models.Name) of the response reads it as a model",
    "save": "a model holds values; methods of the client send them",
    "refresh": "a model holds values; methods of the client read them again",
    "is_empty": "use len(...) or bool(...)",
    "model_copy": "use copy.replace(...), before Python 3.13 model.__replace__(...)",
}

_ITEMS = "list(page) holds the items and can be changed"
_TABLE = "pandas.DataFrame(page) is a table of the items"
PAGE_ADVICE = {
    "first": "page[0] is the first item; a page without items is false",
    "last": "page[-1] is the last item of this page",
    "to_list": _ITEMS,
    "append": _ITEMS,
    "extend": _ITEMS,
    "pop": _ITEMS,
    "sort": _ITEMS,
    "to_dict": "to_dict() of each item is its JSON object",
    "to_pandas": _TABLE,
    "to_dataframe": _TABLE,
    "to_df": _TABLE,
    "df": _TABLE,
    "json": "page.response holds the response, page.body what was read from it",
}
"""What to say about attributes of lists of other libraries."""

_SENT = "a model holds values; methods of the client send them"
MODEL_ADVICE = {
    "copy": "use copy.copy(...) or copy.deepcopy(...)",
    "create": _SENT,
    "update": _SENT,
    "delete": _SENT,
    "reload": "a model holds values; methods of the client read them again",
}
"""What to say about attributes of models of other libraries."""


def unknown_option(
    name: str, known: Collection[str], function: Callable[..., Any] | None
) -> str:
    """Return what to say about an argument that does not exist.

    Args:
        name: The argument's name.
        known: The names of options.
        function: A function whose own arguments count as well.
    """
    names = sorted({*known, *_own_arguments(function)})
    if advice := _ADVICE.get(name):
        return f"unknown option {name!r}; {advice}"
    if meant := similar(name, names, _OPTIONS):
        return f"unknown option {name!r}; did you mean {meant!r}?"
    return f"unknown option {name!r}; there are: {', '.join(names)}"


def missing_attribute(
    owner: Any, name: str, advice: Mapping[str, str] | None = None
) -> AttributeError:
    """Return the error for an attribute that an object does not have.

    Args:
        owner: The object.
        name: Name of the attribute.
        advice: What to say about names that have no counterpart.
    """
    text = f"{type(owner).__name__!r} object has no attribute {name!r}"
    if name.startswith("_"):
        return AttributeError(text)
    public = [item for item in dir(owner) if not item.startswith("_")]
    if hint := {**_ADVICE, **(advice or {})}.get(name):
        text = f"{text}; {hint}"
    elif name.endswith("_async") and (plain := name.removesuffix("_async")) in public:
        text = f"{text}; of the asynchronous client {plain!r} can be awaited"
    elif meant := similar(name, public, _ATTRIBUTES):
        text = f"{text}; did you mean {meant!r}?"
    return AttributeError(text)


def missing_name(module: str, name: str, names: Collection[str]) -> AttributeError:
    """Return the error for a public name that a module does not have.

    Args:
        module: Name of the module.
        name: The name.
        names: The names it has or leads to, such as ``errors.NotFoundError``.
    """
    text = f"module {module!r} has no attribute {name!r}"
    if name.startswith("_"):
        return AttributeError(text)
    meant = _name_for(name, names)
    return AttributeError(f"{text}; did you mean {meant}?" if meant else text)


def _name_for(name: str, names: Collection[str]) -> str | None:
    meant = "UNSET" if name in _ABSENT else _ERRORS.get(name, _MODULES.get(name, name))
    if meant in names:
        return meant
    by_spelling = {item.rpartition(".")[2].lower(): item for item in reversed([*names])}
    close = _close_matches(meant.lower(), by_spelling)
    return by_spelling[close[0]] if close else None


def missing_in_package(
    package: str, name: str, names: Collection[str], clients: Sequence[type]
) -> AttributeError:
    """Return the error for a public name that a package does not have.

    Args:
        package: Name of the package.
        name: The name.
        names: What it has or leads to, such as ``models.Customer``.
        clients: Its clients, the synchronous one first.
    """
    client = clients[0].__name__
    text = f"module {package!r} has no attribute {name!r}"
    if name in _CLIENTS:
        return AttributeError(
            f"{text}; did you mean {clients[name.startswith('Async')].__name__}?"
        )
    options = _own_arguments(clients[0])
    if argument := next(
        (o for o in (name, *_OPTIONS.get(name, ())) if o in options), None
    ):
        return AttributeError(f"{text}; {client}({argument}=...) takes it")
    if name.islower() and (attribute := _attribute_of(clients[0], name)):
        return AttributeError(f"{text}; a client has it: {client}(...).{attribute}")
    return missing_name(package, name, names)


def _attribute_of(owner: type, name: str) -> str | None:
    return next(
        (n for n in (name, *_ATTRIBUTES.get(name, ())) if hasattr(owner, n)), None
    )


def _close_matches(name: str, names: Collection[str]) -> list[str]:
    from difflib import get_close_matches  # for those who mistyped

    return get_close_matches(name, names, n=1)


def similar(
    name: str, names: Collection[str], synonyms: Mapping[str, tuple[str, ...]]
) -> str | None:
    """Return the name that was probably meant, ``None`` if there is none."""
    for synonym in synonyms.get(name, ()):
        if synonym in names:
            return synonym
    if close := _close_matches(name, names):
        return close[0]
    longer = [item for item in names if len(name) > 2 and item.startswith(name)]
    return longer[0] if longer else None


def _own_arguments(function: Callable[..., Any] | None) -> list[str]:
    if function is None:
        return []
    return [
        name
        for name, parameter in signature(function).parameters.items()
        if parameter.kind is not Parameter.VAR_KEYWORD and name != "self"
    ]
