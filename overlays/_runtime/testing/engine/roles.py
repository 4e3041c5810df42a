"""What each operation does to the records, by its method, path and response."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .schemas import Schemas
from .shapes import Shape, shape, success

Key = tuple[str, str]


@dataclass(frozen=True)
class Role:
    """What an operation does.

    Attributes:
        key: Method and path of the operation as in the document.
        task: ``list``, ``create``, ``get``, ``update``, ``delete``, ``delete_many``,
            ``action``, ``part`` (reading or changing what there is one of), or
            ``sample``.
        collection: Path of the collection or of the part, as in the document.
        item: Path of the record it is about, empty if none.
        verb: Last word of an action's path.
        status: Status of the response.
        media: Media type of the response, empty without a body.
        shape: Form of a JSON response.
    """

    key: Key
    task: str
    collection: str
    item: str
    verb: str
    status: int
    media: str
    shape: Shape


class Roles:
    """Finds the roles of the operations of a document.

    Args:
        operations: The operations by method and path.
        schemas: The schemas of the document.
    """

    def __init__(self, operations: Mapping[Key, Any], schemas: Schemas) -> None:
        self._operations = operations
        self._schemas = schemas
        self._shapes = {key: self._shape(key) for key in operations}
        self._paths = {_plain(path): path for _, path in operations}
        self._items = {
            _parent(path): path for path in self._paths if _is_parameter(path)
        }
        self._roles = {key: self._role(*key) for key in operations}
        creating = [role for role in self._roles.values() if role.task == "create"]
        self._made = {item.collection for item in creating}

    def __getitem__(self, key: Key) -> Role:
        return self._roles[key]

    def __iter__(self) -> Iterator[Role]:
        yield from self._roles.values()

    def record(self, collection: str) -> Any:
        """Return the schema that says most about the records of a collection."""
        item = self._items.get(collection, collection)
        for method, path in (
            ("GET", item),
            ("POST", collection),
            ("PATCH", item),
            ("PUT", item),
            ("GET", collection),
        ):
            _, media, shape = self._shapes.get(self._key(method, path), (0, "", None))
            if media and shape and self._schemas.properties(shape.record):
                return shape.record
        return {}

    def makes(self, collection: str) -> bool:
        """Tell whether an operation adds records to a collection."""
        return collection in self._made

    def lists(self, collection: str) -> bool:
        """Tell whether an operation lists the records of a collection."""
        return self._is_list(self._key("GET", collection))

    def identifier(self, collection: str) -> tuple[str, Any]:
        """Return name and schema of the path parameter that names a record."""
        item = self._items.get(collection, "")
        name = item.rpartition("/")[2].strip("{}") or "id"
        for method in ("GET", "PATCH", "PUT", "DELETE"):
            operation = self._operations.get(self._key(method, item), {})
            for parameter in operation.get("parameters", ()):
                if parameter["in"] == "path" and parameter["name"] == name:
                    return name, parameter.get("schema", {})
        return name, {}

    def _key(self, method: str, path: str) -> Key:
        return method, self._paths.get(path, path)

    def _shape(self, key: Key) -> tuple[int, str, Shape]:
        status, media, schema = success(self._operations[key], self._schemas)
        return status, media, shape(self._schemas, schema, key[1])

    def _role(self, method: str, original: str) -> Role:
        path = _plain(original)
        status, media, shape = self._shapes[method, original]
        task, collection, item = self._task(method, path)
        verb = path.rpartition("/")[2]
        key = method, original
        return Role(key, task, collection, item, verb, status, media, shape)

    def _task(self, method: str, path: str) -> tuple[str, str, str]:
        if _is_parameter(path):
            task = _OF_ITEM.get(method, "action")
            return task, _parent(path), path
        if path in self._items or self._is_list(self._key("GET", path)):
            task = _OF_LIST.get(method, "sample")
            if method == "GET" and not self._is_list(self._key("GET", path)):
                task = "part"
            return task, path, ""
        return self._tail(method, path)

    def _tail(self, method: str, path: str) -> tuple[str, str, str]:
        parent = _parent(path)
        if method == "GET" or self._key("GET", path) in self._operations:
            acts = method == "GET" and self._acts(path)
            return ("action", _parent(parent), parent) if acts else ("part", path, "")
        if _is_parameter(parent) and parent in self._paths:
            return "action", _parent(parent), parent
        if method == "POST" and parent in self._items and self._same(path, parent):
            return "create", parent, ""
        if path.endswith("/delete") and parent in self._items:
            return "delete_many", parent, ""
        return "sample", path, ""

    def _acts(self, path: str) -> bool:
        """Tell whether a GET changes the record before its last word."""
        parent = _parent(path)
        verb = path.rpartition("/")[2]
        return _is_parameter(parent) and verb in ("finalize", "pay", "cancel")

    def _same(self, path: str, collection: str) -> bool:
        created = self._shapes[self._key("POST", path)][2].record
        return bool(created) and created == self.record(collection)

    def _is_list(self, key: Key) -> bool:
        _, media, shape = self._shapes.get(key, (0, "", None))
        return bool(media) and shape is not None and shape.many


_OF_LIST = {"GET": "list", "POST": "create", "DELETE": "delete_many"}
_OF_ITEM = {"GET": "get", "PATCH": "update", "PUT": "update", "DELETE": "delete"}


def _plain(path: str) -> str:
    return path.rstrip("/") or "/"


def _parent(path: str) -> str:
    return path.rpartition("/")[0]


def _is_parameter(path: str) -> bool:
    return path.endswith("}")
