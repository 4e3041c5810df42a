"""The calls in the docstrings of methods: the arguments they need, with sample values.

Values follow from the name and the type of an argument alone: the same signature has
the same example after every update.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterable, Iterator, Mapping

import attrs
from openapi_python_client.parser.properties import (
    EnumProperty,
    LiteralEnumProperty,
    ModelProperty,
)

from .arguments import Argument, argument_of
from .operations import MethodSpec

_UUID = '"00000000-0000-4000-8000-000000000001"'
#: Sample texts by a word in the name of an argument.
_TEXTS = {
    "email": "person@example.test",
    "url": "https://example.test/",
    "website": "https://example.test/",
    "country": "US",
    "currency": "USD",
    "id": "7",
    "ids": "7",
    # The first bytes of a PNG in Base64; the shortest that Monite's document allows.
    "image": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB",
}
_PLAIN = {
    "int": "7",
    "float": "1.5",
    "bool": "True",
    "bytes": 'b"bytes"',
    "UUID": _UUID,
    "None": "None",
    "Any": "{}",
    "datetime.date": "datetime.date(2024, 5, 6)",
    "datetime.datetime": "datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC)",
    "datetime.timedelta": "datetime.timedelta(hours=7)",
    "File": 'File(payload=open("example.pdf", "rb"), file_name="example.pdf")',
}
#: Types in the order in which one of several is taken.
_ORDER = ("UUID", "datetime.date", "datetime.datetime", "str", "int", "float", "bool")
_WIDTH = 76
_MAX_DEPTH = 4


@attrs.frozen
class Samples:
    """Makes examples for the methods of one package."""

    package: str
    client: str
    models: Mapping[str, ModelProperty]
    words: Mapping[str, str]
    literals: frozenset[str]

    def lines(self, method: MethodSpec, awaited: str = "") -> list[str]:
        """The lines of the example of a method.

        Args:
            method: whose example it is.
            awaited: ``"await "`` for the asynchronous client.
        """
        called = f"{awaited}{self._path(method)}"
        return self._with_imports(_call(called, self._arguments(method)))

    def lines_of_all(self, method: MethodSpec, awaited: str = "") -> list[str]:
        """The lines of the example of ``<method>_all``, as `lines`."""
        head, *rest = _call(f"{self._path(method)}_all", self._arguments(method))
        loop = [f"{'async ' if awaited else ''}for each in {head}", *rest]
        loop[-1] += ":"
        return self._with_imports([*loop, "    print(each)"])

    def lines_of_file(self, method: MethodSpec, awaited: str = "") -> list[str]:
        """The lines of the example of ``<method>_to_file``, as `lines`."""
        file = f'{method.file_argument}="example.bin"'
        called = f"{awaited}{self._path(method)}_to_file"
        return self._with_imports(_call(called, [*self._arguments(method), file]))

    def _path(self, method: MethodSpec) -> str:
        return f"{self.client}.{method.name.resource}.{method.name.method}"

    def _arguments(self, method: MethodSpec) -> list[str]:
        return [
            self._argument(item, positional=number < method.positional)
            for number, item in enumerate(needed(method))
        ]

    def _with_imports(self, lines: list[str]) -> list[str]:
        imports = list(self._imports("\n".join(lines)))
        return [*imports, "", *lines] if imports else lines

    def _imports(self, text: str) -> Iterator[str]:
        if "datetime." in text:
            yield "import datetime"
        names = [
            item for item in ("File", "models") if re.search(rf"\b{item}[.(]", text)
        ]
        if names:
            yield f"from {self.package} import {', '.join(names)}"

    def _argument(self, argument: Argument, *, positional: bool) -> str:
        value = self._argument_value(argument, 0)
        return value if positional else f"{argument.name}={value}"

    def _argument_value(self, argument: Argument, depth: int) -> str:
        kind = ast.parse(argument.annotation, mode="eval").body
        return self._value(kind, argument.name, depth)

    def _value(self, kind: ast.expr, name: str, depth: int) -> str:
        choices = [choice for choice in _choices(kind) if _is_value(choice)]
        kind = min(choices, key=lambda entry: _rank(_name(entry)))
        if isinstance(kind, ast.Subscript):
            return self._composed(kind, name, depth)
        enums = [item for item in map(_name, choices) if item in self.words]
        written = _name(kind)
        if written == "str" and enums:
            return self.words[enums[0]]
        if written in self.words:
            word = self.words[written]
            return word if written in self.literals else f"models.{written}({word})"
        if written in self.models:
            return self._model(written, depth)
        return _PLAIN.get(written, _text(name))

    def _composed(self, kind: ast.Subscript, name: str, depth: int) -> str:
        outer = _name(kind.value)
        if outer == "Literal":
            first = kind.slice.elts[0] if isinstance(kind.slice, ast.Tuple) else None
            return _quoted(ast.literal_eval(first or kind.slice))
        if outer in ("dict", "Mapping"):
            return "{}"
        return f"[{self._value(kind.slice, name, depth)}]"

    def _model(self, name: str, depth: int) -> str:
        model = self.models[name]
        required = list(model.required_properties or ())
        chosen = required or list(model.optional_properties or ())[:1]
        members = [argument_of(item) for item in chosen if depth < _MAX_DEPTH]
        values = [f"{e.name}={self._argument_value(e, depth + 1)}" for e in members]
        return f"models.{name}({', '.join(values)})"


def samples_of(
    package: str,
    title: str,
    models: Iterable[ModelProperty],
    enums: Collection[EnumProperty | LiteralEnumProperty],
) -> Samples:
    """The maker of examples for one package.

    Args:
        package: the import package.
        title: of the vendor; its first word is what a client is called.
        models: the finished classes.
        enums: the finished enums.
    """
    words = {}
    for enum in enums:
        values = enum.values
        first = next(iter(values.values())) if isinstance(values, dict) else min(values)
        words[str(enum.class_info.name)] = _quoted(first)
    by_name = {str(model.class_info.name): model for model in models}
    literals = {
        str(enum.class_info.name)
        for enum in enums
        if isinstance(enum, LiteralEnumProperty)
    }
    client = title.split()[0].lower()
    return Samples(package, client, by_name, words, frozenset(literals))


def needed(method: MethodSpec) -> tuple[Argument, ...]:
    """The arguments of an example: the required ones, and something to change."""
    required = tuple(argument for argument in method.arguments if argument.required)
    if len(required) == method.positional and method.fields:
        members = [
            argument for argument in method.arguments if argument.name in method.fields
        ]
        return (*required, *members[:1])
    return required


def _call(called: str, arguments: list[str]) -> list[str]:
    text = f"{called}({', '.join(arguments)})"
    if len(text) <= _WIDTH:
        return [text]
    return [f"{called}(", *(f"    {argument}," for argument in arguments), ")"]


def _choices(kind: ast.expr) -> list[ast.expr]:
    if isinstance(kind, ast.BinOp):
        return [*_choices(kind.left), *_choices(kind.right)]
    return [kind]


def _name(kind: ast.expr) -> str:
    """A type as the generated models call it."""
    return ast.unparse(kind).removeprefix("models.").removeprefix("builtins.")


def _is_value(kind: ast.expr) -> bool:
    return ast.unparse(kind) not in ("None", "Unset", "Never")


def _rank(written: str) -> int:
    return _ORDER.index(written) if written in _ORDER else len(_ORDER)


def _text(name: str) -> str:
    words = name.split("_")
    texts = [text for word, text in _TEXTS.items() if word in words]
    return _quoted(texts[0] if texts else "Example")


def _quoted(value: object) -> str:
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"' if isinstance(value, str) else repr(value)
