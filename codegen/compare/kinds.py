"""Every kind of change between two documents, and whether it breaks our users.

*Breaking* is judged for code written against the package of the old document: it no
longer type-checks, it fails, or the vendor refuses what it sends. What a vendor calls
compatible may break here, and the other way round: see the reasons.
"""

from __future__ import annotations

import attrs


@attrs.frozen
class Kind:
    """A kind of change, and what it does to the users of a generated package."""

    name: str
    breaking: bool
    why: str


def _kinds(breaking: bool, *pairs: tuple[str, str]) -> tuple[Kind, ...]:
    return tuple(Kind(name, breaking, why) for name, why in pairs)


_OPERATIONS = (
    *_kinds(
        True,
        ("operation-removed", "its method is gone"),
        ("operation-needs-credentials", "calls without credentials are refused"),
        ("security-alternative-removed", "credentials of that kind are refused"),
        ("security-scope-added", "a credential without the scope is refused"),
        ("operation-servers-changed", "calls go to another host or path"),
        ("unclassified-change", "no rule here knows it; look at it"),
    ),
    *_kinds(
        False,
        ("operation-added", "nobody calls it yet"),
        ("operation-moved", "the public name stays, `surface.toml` follows"),
        ("operation-method-changed", "the public name stays, `surface.toml` follows"),
        ("operation-id-changed", "public names do not come from it"),
        ("operation-tag-changed", "public names do not come from it"),
        ("operation-deprecated", "it still works; the documentation says so"),
        ("operation-no-longer-deprecated", "only the documentation changes"),
        ("operation-needs-no-credentials", "credentials may still be sent"),
        ("security-alternative-added", "what worked still works"),
        ("security-scope-removed", "a credential with the scope still works"),
        ("documentation-changed", "only the documentation changes"),
        ("callback-changed", "the client receives no calls"),
    ),
)

_PARAMETERS = (
    *_kinds(
        True,
        ("parameter-added-required", "every call lacks it"),
        ("parameter-removed", "calls that pass it fail"),
        ("parameter-became-required", "calls without it fail"),
        ("path-parameter-renamed", "calls that name it fail"),
        ("parameter-moved-to-or-from-path", "it becomes or ceases to be positional"),
        ("parameter-type-changed", "calls pass the old type"),
        ("parameter-type-narrowed", "a type that was accepted is refused"),
        ("parameter-reference-changed", "another class has to be passed"),
        ("parameter-enum-value-removed", "calls that pass it are refused"),
        ("parameter-enum-introduced", "any other word is refused"),
        ("parameter-enum-dropped", "the class of its words is gone"),
        ("parameter-constraint-tightened", "values that were accepted are refused"),
        ("parameter-no-longer-nullable", "calls that pass None are refused"),
    ),
    *_kinds(
        False,
        ("parameter-added-optional", "calls without it go on"),
        ("parameter-became-optional", "calls that pass it go on"),
        ("parameter-location-changed", "the argument stays, the client sends it there"),
        ("parameter-style-changed", "the client writes it by the document"),
        ("parameter-deprecated", "it still works; the documentation says so"),
        ("parameter-type-widened", "what was passed is still accepted"),
        ("parameter-enum-value-added", "what was passed is still accepted"),
        ("parameter-constraint-loosened", "what was passed is still accepted"),
        ("parameter-became-nullable", "what was passed is still accepted"),
        ("parameter-default-changed", "the client sends no defaults; the server acts"),
        ("parameter-format-changed", "the type in Python stays"),
        ("parameter-xml-changed", "the client writes it by the document"),
    ),
)

_REQUESTS = (
    *_kinds(
        True,
        ("request-body-added-required", "every call lacks it"),
        ("request-body-removed", "calls that pass it fail"),
        ("request-body-became-required", "calls without it fail"),
        ("request-form-changed", "the client sends another kind of body"),
        ("request-media-type-removed", "the body can no longer be sent in that form"),
        ("request-field-added-required", "every constructed body lacks it"),
        ("request-field-removed", "code that sets it fails"),
        ("request-field-became-required", "bodies without it are refused"),
        ("request-field-became-read-only", "the vendor ignores or refuses it"),
        ("request-type-changed", "code passes the old type"),
        ("request-type-narrowed", "a type that was accepted is refused"),
        ("request-reference-changed", "another class has to be passed"),
        ("request-enum-value-removed", "bodies with it are refused"),
        ("request-enum-introduced", "any other word is refused"),
        ("request-enum-dropped", "the class of its words is gone"),
        ("request-constraint-tightened", "values that were accepted are refused"),
        ("request-no-longer-nullable", "bodies with null are refused"),
        ("request-variant-removed", "bodies of that class are refused"),
        ("request-extra-fields-refused", "bodies with further members are refused"),
    ),
    *_kinds(
        False,
        ("request-body-added-optional", "calls without it go on"),
        ("request-body-became-optional", "calls that pass it go on"),
        ("request-media-type-added", "the old form is still accepted"),
        ("request-field-added-optional", "bodies without it go on"),
        ("request-field-became-optional", "bodies with it go on"),
        ("request-field-no-longer-read-only", "bodies without it go on"),
        ("request-field-became-write-only", "it is sent as before"),
        ("request-field-no-longer-write-only", "it is sent as before"),
        ("request-field-deprecated", "it still works; the documentation says so"),
        ("request-type-widened", "what was sent is still accepted"),
        ("request-enum-value-added", "what was sent is still accepted"),
        ("request-constraint-loosened", "what was sent is still accepted"),
        ("request-became-nullable", "what was sent is still accepted"),
        ("request-variant-added", "what was sent is still accepted"),
        ("request-extra-fields-allowed", "what was sent is still accepted"),
        ("request-default-changed", "the client sends no defaults; the server acts"),
        ("request-format-changed", "the type in Python stays"),
        ("request-discriminator-changed", "bodies are written by their class"),
        ("request-xml-changed", "the client writes it by the document"),
        ("request-encoding-changed", "the client writes it by the document"),
    ),
)

_RESPONSES = (
    *_kinds(
        True,
        ("response-body-removed", "the method returns nothing"),
        ("response-form-changed", "code meets JSON, text or bytes in place of another"),
        ("response-media-type-removed", "the response comes in another form"),
        ("success-status-added-with-other-body", "another class may be returned"),
        ("response-field-removed", "code that reads it fails"),
        ("response-field-became-optional", "code meets `None` where there was a value"),
        ("response-field-became-write-only", "it does not arrive any more"),
        ("response-type-changed", "code reads the old type"),
        ("response-type-widened", "code meets a type it did not expect"),
        ("response-reference-changed", "another class arrives"),
        ("response-became-nullable", "code meets None where there was a value"),
        ("response-enum-value-removed", "the member of the enum class is gone"),
        ("response-enum-dropped", "the class of its words is gone"),
        ("response-variant-added", "code meets a class it did not expect"),
    ),
    *_kinds(
        False,
        ("response-body-added", "code that ignored the response goes on"),
        ("response-media-type-added", "the client asks for the form it knows"),
        ("success-status-added", "the same response arrives"),
        ("success-status-removed", "what still arrives is known"),
        ("error-status-added", "every error status raises, documented or not"),
        ("error-status-removed", "every error status raises, documented or not"),
        ("response-header-added", "nothing typed depends on it"),
        ("response-header-removed", "nothing typed depends on it"),
        ("response-header-changed", "headers are read as text"),
        ("response-field-added", "code that does not know it goes on"),
        ("response-field-became-required", "it arrived before as well"),
        ("response-field-became-read-only", "it arrives as before"),
        ("response-field-no-longer-read-only", "it arrives as before"),
        ("response-field-no-longer-write-only", "code that does not know it goes on"),
        ("response-field-deprecated", "it still arrives; the documentation says so"),
        ("response-type-narrowed", "what still arrives is known"),
        (
            "response-optional-became-nullable",
            "optional members of responses always may be",
        ),
        ("response-no-longer-nullable", "what still arrives is known"),
        ("response-enum-value-added", "enums are open: the word arrives as text"),
        ("response-enum-introduced", "a word of an enum is still text"),
        ("response-variant-removed", "what still arrives is known"),
        ("response-constraint-tightened", "responses are not checked against it"),
        ("response-constraint-loosened", "responses are not checked against it"),
        ("response-default-changed", "responses get no defaults"),
        ("response-format-changed", "the type in Python stays"),
        ("response-extra-fields-refused", "what still arrives is known"),
        ("response-extra-fields-allowed", "unknown members are kept"),
        ("response-discriminator-changed", "the classes that arrive are the same"),
        ("response-xml-changed", "the client reads it by the document"),
        ("response-encoding-changed", "the client reads it by the document"),
        ("response-link-changed", "nothing is generated from links"),
    ),
)

_DOCUMENT = (
    *_kinds(
        True,
        ("schema-removed", "its class is gone from `models`"),
        ("schema-renamed", "its class has another name in `models`"),
        ("security-scheme-removed", "the client authenticates by it"),
        ("security-scheme-changed", "the client authenticates by it"),
        ("server-removed", "clients send there"),
        ("server-variables-changed", "clients fill them in, or rely on their defaults"),
    ),
    *_kinds(
        False,
        ("schema-added", "nobody uses its class yet"),
        ("unused-schema-changed", "no request and no typed response holds it"),
        ("unused-schema-removed", "it had no class: nothing typed holds it"),
        ("unused-schema-renamed", "it had no class: nothing typed holds it"),
        ("schema-deprecated", "it still works; the documentation says so"),
        ("security-scheme-added", "the client goes on with the one it has"),
        ("server-added", "clients go on with the one they have"),
        ("api-version-changed", "the version is a label; changes are listed beside it"),
        ("openapi-version-changed", "only the form of the document changes"),
    ),
)

#: All kinds by name, grouped as the reader of a report looks for them.
KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (*_OPERATIONS, *_PARAMETERS, *_REQUESTS, *_RESPONSES, *_DOCUMENT)
}


@attrs.frozen
class Change:
    """One difference between two documents.

    Attributes:
        name: the name of its kind.
        where: ``METHOD path``, ``schema Name`` or a part of the document, with the
            member below it.
        detail: what exactly changed, in a few words.
    """

    name: str
    where: str
    detail: str = ""

    @property
    def kind(self) -> Kind:
        """What is known of all changes of this kind."""
        return KINDS[self.name]

    @property
    def breaking(self) -> bool:
        """Whether it breaks code written against the old package."""
        return self.kind.breaking
