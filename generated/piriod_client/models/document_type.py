from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class DocumentType(_Model):
    """A kind of document that a country knows. The list of members may be incomplete.

    Attributes:
        id (int | str | None): Identifier; a number in current pages, text in earlier ones.
        currency (Any): Currency of the document.
        tax (Any): Tax that applies.
        code (str | None): Code at the tax agency.
        name (str | None): Name of the document type.
        has_taxes (bool | None): Whether it bears taxes.
        has_taxes_detail (bool | None): Whether taxes are itemised.
        has_lines_total (bool | None): Whether its lines have totals.
        has_local_format (bool | None): Whether a file in the local format is made.
        hold_taxes (bool | None): Whether taxes are withheld.
        is_foreign (bool | None): Whether it is a foreign document.
        is_sale (bool | None): Whether it documents a sale.
        is_purshase (bool | None): Whether it documents a purchase; the name is spelled so.
        is_order (bool | None): Whether it is an order document.
        send (Any): Not explained by the vendor.
        given (Any): Not explained by the vendor.
        country (Any): Country that knows it.
    """

    id: int | str | None = None
    currency: Any = None
    tax: Any = None
    code: str | None = None
    name: str | None = None
    has_taxes: bool | None = None
    has_taxes_detail: bool | None = None
    has_lines_total: bool | None = None
    has_local_format: bool | None = None
    hold_taxes: bool | None = None
    is_foreign: bool | None = None
    is_sale: bool | None = None
    is_purshase: bool | None = None
    is_order: bool | None = None
    send: Any = None
    given: Any = None
    country: Any = None
