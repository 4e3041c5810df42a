"""Parameters and members that the generator leaves out without a word."""

from __future__ import annotations

from collections.abc import Iterator

from openapi_python_client.parser.properties import Class
from openapi_python_client.strings import PythonIdentifier

from ..generate.run import Generated
from ..openapi.schemas import members, parameters_for, schemas_of
from ..openapi.walk import Document, operations
from ..surface.responses import unwrap


def lost_properties(
    document: Document, generated: Generated
) -> Iterator[tuple[str, str]]:
    """Yield name and reason of every parameter and member that was not generated.

    Args:
        document: the prepared document.
        generated: what the generator parsed.
    """
    yield from _lost_parameters(document, generated)
    yield from _lost_members(document, generated)


def _lost_parameters(
    document: Document, generated: Generated
) -> Iterator[tuple[str, str]]:
    endpoints = {
        (tag, endpoint.name): endpoint
        for tag, collection in generated.data.endpoint_collections_by_tag.items()
        for endpoint in collection.endpoints
    }
    for method, path, operation in operations(document):
        tag = PythonIdentifier(operation["tags"][0], prefix="tag")
        name = PythonIdentifier(operation["operationId"], generated.config.field_prefix)
        if (tag, name) not in endpoints:
            continue
        pairs = endpoints[tag, name].iter_all_parameters()
        known = {(unwrap(prop.name), str(location)) for location, prop in pairs}
        for node in parameters_for(document, path, operation):
            if (str(node["name"]), str(node["in"])) not in known:
                label = f"{method} {path} {node['in']} {node['name']}"
                yield label, "the generator left the parameter out"


def _lost_members(
    document: Document, generated: Generated
) -> Iterator[tuple[str, str]]:
    models = {str(model.class_info.name): model for model in generated.data.models}
    for name, schema in schemas_of(document).items():
        model = models.get(
            str(Class.from_string(string=name, config=generated.config).name)
        )
        if model is None:
            continue
        properties = [
            *(model.required_properties or ()),
            *(model.optional_properties or ()),
        ]
        known = {unwrap(member.name) for member in properties}
        for member in sorted(set(members(document, schema)) - known):
            yield f"{name}.{member}", "the generator left the member out"
