"""A rule about the words that a query parameter takes: each list has one name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from ..names import pascal, singular, snake
from ..openapi.schemas import PREFIX, members, parameters_for, ref_to, schemas_of
from ..openapi.walk import Document, operations

#: Lists of words by the parameter's name: what the paths are about, and the schemas.
_Lists = dict[tuple[str, tuple[str, ...]], tuple[Counter[str], list[Document]]]


def parameter_words(document: Document) -> Iterator[tuple[str, str]]:
    """The words of a query parameter have one name, by its path and its own name.

    The generator names them anew in every operation, and repeats the list each time.
    Where two lists want a name, the one that more operations take gets it.
    """
    schemas = schemas_of(document)
    lists = _lists(document)
    for (name, words), (nouns, places) in sorted(lists.items(), key=_by_use):
        kind = _one(nouns.most_common(1)[0][0])
        chosen = f"{kind}{_one(name)}"
        # The member of a record that is called so has that name already.
        if chosen in schemas or name in members(document, schemas.get(kind) or {}):
            continue
        about = next((p["description"] for p in places if "description" in p), "")
        schemas[chosen] = {"type": "string", "enum": list(words), "description": about}
        for place in places:
            place.clear()
            place.update(ref_to(chosen))
        yield f"{PREFIX}{chosen}", f"the words of {name}, in {nouns.total()} operations"


def _by_use(result: Any) -> tuple[int, Any]:
    key, (nouns, _) = result
    return -nouns.total(), key


def _one(text: str) -> str:
    return pascal(singular(snake(text)))


def _lists(document: Document) -> _Lists:
    lists: _Lists = {}
    for _method, path, operation in operations(document):
        noun = _noun(path)
        for parameter in parameters_for(document, path, operation):
            for schema in _word_schemas(parameter):
                # Of what may be one of several, ``status__in``, the words are the same.
                name = parameter["name"].partition("__")[0]
                key = name, tuple(schema["enum"])
                nouns, places = lists.setdefault(key, (Counter(), []))
                nouns[noun] += 1
                places.append(schema)
    return lists


def _noun(path: str) -> str:
    """The last word of a path that the vendor chose, such as ``plans``."""
    fixed = [part for part in path.split("/") if part and "{" not in part]
    return fixed[-1] if fixed else "root"


def _word_schemas(parameter: Document) -> Iterator[Document]:
    """Yield the lists of words of a parameter, if it is one of the query."""
    schema = parameter.get("schema") or {}
    if parameter.get("in") != "query":
        return
    for item in (schema, schema.get("items") or {}):
        # What says more than the words is not theirs alone.
        plain = item.keys() <= {"type", "enum", "description"}
        if plain and item.get("type") == "string" and item.get("enum"):
            yield item
