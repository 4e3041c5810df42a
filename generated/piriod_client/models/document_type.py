from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="DocumentType")


@_attrs_define
class DocumentType:
    """A kind of document that a country knows. The list of members may be incomplete.

    Attributes:
        id (int | None | str | Unset): Identifier; a number in current pages, text in earlier ones.
        currency (Any | Unset): Currency of the document.
        tax (Any | Unset): Tax that applies.
        code (None | str | Unset): Code at the tax agency.
        name (None | str | Unset): Name of the document type.
        has_taxes (bool | None | Unset): Whether it bears taxes.
        has_taxes_detail (bool | None | Unset): Whether taxes are itemised.
        has_lines_total (bool | None | Unset): Whether its lines have totals.
        has_local_format (bool | None | Unset): Whether a file in the local format is made.
        hold_taxes (bool | None | Unset): Whether taxes are withheld.
        is_foreign (bool | None | Unset): Whether it is a foreign document.
        is_sale (bool | None | Unset): Whether it documents a sale.
        is_purshase (bool | None | Unset): Whether it documents a purchase; the name is spelled so.
        is_order (bool | None | Unset): Whether it is an order document.
        send (Any | Unset): Not explained by the vendor.
        given (Any | Unset): Not explained by the vendor.
        country (Any | Unset): Country that knows it.
    """

    id: int | None | str | Unset = UNSET
    currency: Any | Unset = UNSET
    tax: Any | Unset = UNSET
    code: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    has_taxes: bool | None | Unset = UNSET
    has_taxes_detail: bool | None | Unset = UNSET
    has_lines_total: bool | None | Unset = UNSET
    has_local_format: bool | None | Unset = UNSET
    hold_taxes: bool | None | Unset = UNSET
    is_foreign: bool | None | Unset = UNSET
    is_sale: bool | None | Unset = UNSET
    is_purshase: bool | None | Unset = UNSET
    is_order: bool | None | Unset = UNSET
    send: Any | Unset = UNSET
    given: Any | Unset = UNSET
    country: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        currency = self.currency

        tax = self.tax

        code: None | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        has_taxes: bool | None | Unset
        if isinstance(self.has_taxes, Unset):
            has_taxes = UNSET
        else:
            has_taxes = self.has_taxes

        has_taxes_detail: bool | None | Unset
        if isinstance(self.has_taxes_detail, Unset):
            has_taxes_detail = UNSET
        else:
            has_taxes_detail = self.has_taxes_detail

        has_lines_total: bool | None | Unset
        if isinstance(self.has_lines_total, Unset):
            has_lines_total = UNSET
        else:
            has_lines_total = self.has_lines_total

        has_local_format: bool | None | Unset
        if isinstance(self.has_local_format, Unset):
            has_local_format = UNSET
        else:
            has_local_format = self.has_local_format

        hold_taxes: bool | None | Unset
        if isinstance(self.hold_taxes, Unset):
            hold_taxes = UNSET
        else:
            hold_taxes = self.hold_taxes

        is_foreign: bool | None | Unset
        if isinstance(self.is_foreign, Unset):
            is_foreign = UNSET
        else:
            is_foreign = self.is_foreign

        is_sale: bool | None | Unset
        if isinstance(self.is_sale, Unset):
            is_sale = UNSET
        else:
            is_sale = self.is_sale

        is_purshase: bool | None | Unset
        if isinstance(self.is_purshase, Unset):
            is_purshase = UNSET
        else:
            is_purshase = self.is_purshase

        is_order: bool | None | Unset
        if isinstance(self.is_order, Unset):
            is_order = UNSET
        else:
            is_order = self.is_order

        send = self.send

        given = self.given

        country = self.country

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if currency is not UNSET:
            field_dict["currency"] = currency
        if tax is not UNSET:
            field_dict["tax"] = tax
        if code is not UNSET:
            field_dict["code"] = code
        if name is not UNSET:
            field_dict["name"] = name
        if has_taxes is not UNSET:
            field_dict["has_taxes"] = has_taxes
        if has_taxes_detail is not UNSET:
            field_dict["has_taxes_detail"] = has_taxes_detail
        if has_lines_total is not UNSET:
            field_dict["has_lines_total"] = has_lines_total
        if has_local_format is not UNSET:
            field_dict["has_local_format"] = has_local_format
        if hold_taxes is not UNSET:
            field_dict["hold_taxes"] = hold_taxes
        if is_foreign is not UNSET:
            field_dict["is_foreign"] = is_foreign
        if is_sale is not UNSET:
            field_dict["is_sale"] = is_sale
        if is_purshase is not UNSET:
            field_dict["is_purshase"] = is_purshase
        if is_order is not UNSET:
            field_dict["is_order"] = is_order
        if send is not UNSET:
            field_dict["send"] = send
        if given is not UNSET:
            field_dict["given"] = given
        if country is not UNSET:
            field_dict["country"] = country

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)

        def _parse_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast("int | None | str | Unset", data)

        id = _parse_id(d.pop("id", UNSET))

        currency = d.pop("currency", UNSET)

        tax = d.pop("tax", UNSET)

        code = d.pop("code", UNSET)

        name = d.pop("name", UNSET)

        has_taxes = d.pop("has_taxes", UNSET)

        has_taxes_detail = d.pop("has_taxes_detail", UNSET)

        has_lines_total = d.pop("has_lines_total", UNSET)

        has_local_format = d.pop("has_local_format", UNSET)

        hold_taxes = d.pop("hold_taxes", UNSET)

        is_foreign = d.pop("is_foreign", UNSET)

        is_sale = d.pop("is_sale", UNSET)

        is_purshase = d.pop("is_purshase", UNSET)

        is_order = d.pop("is_order", UNSET)

        send = d.pop("send", UNSET)

        given = d.pop("given", UNSET)

        country = d.pop("country", UNSET)

        document_type = cls(
            id=id,
            currency=currency,
            tax=tax,
            code=code,
            name=name,
            has_taxes=has_taxes,
            has_taxes_detail=has_taxes_detail,
            has_lines_total=has_lines_total,
            has_local_format=has_local_format,
            hold_taxes=hold_taxes,
            is_foreign=is_foreign,
            is_sale=is_sale,
            is_purshase=is_purshase,
            is_order=is_order,
            send=send,
            given=given,
            country=country,
        )

        document_type.additional_properties = d
        return document_type

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
