from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.term_discount_days import TermDiscountDays
    from ..models.term_final_days import TermFinalDays


T = TypeVar("T", bound="PaymentTermsResponse")


@_attrs_define
class PaymentTermsResponse:
    """When the whole amount is due, and up to two discounts for paying earlier.

    Attributes:
        id (UUID):
        name (str):
        term_final (TermFinalDays): The days after which the whole amount is due.
        description (None | str | Unset):
        term_1 (None | TermDiscountDays | Unset):
        term_2 (None | TermDiscountDays | Unset):
    """

    id: UUID
    name: str
    term_final: TermFinalDays
    description: None | str | Unset = UNSET
    term_1: None | TermDiscountDays | Unset = UNSET
    term_2: None | TermDiscountDays | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.term_discount_days import TermDiscountDays  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        name = self.name

        term_final = NULL if self.term_final is None else write_object(self.term_final)

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        term_1: dict[str, Any] | None | Unset
        if isinstance(self.term_1, Unset):
            term_1 = UNSET
        elif isinstance(self.term_1, TermDiscountDays):
            term_1 = NULL if self.term_1 is None else write_object(self.term_1)
        else:
            term_1 = self.term_1

        term_2: dict[str, Any] | None | Unset
        if isinstance(self.term_2, Unset):
            term_2 = UNSET
        elif isinstance(self.term_2, TermDiscountDays):
            term_2 = NULL if self.term_2 is None else write_object(self.term_2)
        else:
            term_2 = self.term_2

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "term_final": term_final,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if term_1 is not UNSET:
            field_dict["term_1"] = term_1
        if term_2 is not UNSET:
            field_dict["term_2"] = term_2

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        name = d.pop("name")

        _term_final = d.pop("term_final")
        term_final = NULL if _term_final is None else __models.TermFinalDays.from_dict(_term_final)

        description = d.pop("description", UNSET)

        _term_1 = d.pop("term_1", UNSET)
        term_1: None | TermDiscountDays | Unset
        if _term_1 is None or isinstance(_term_1, Unset):
            term_1 = _term_1
        else:
            _term_1_type_0 = _term_1
            term_1_type_0 = NULL if _term_1_type_0 is None else __models.TermDiscountDays.from_dict(_term_1_type_0)

            term_1 = term_1_type_0

        _term_2 = d.pop("term_2", UNSET)
        term_2: None | TermDiscountDays | Unset
        if _term_2 is None or isinstance(_term_2, Unset):
            term_2 = _term_2
        else:
            _term_2_type_0 = _term_2
            term_2_type_0 = NULL if _term_2_type_0 is None else __models.TermDiscountDays.from_dict(_term_2_type_0)

            term_2 = term_2_type_0

        payment_terms_response = cls(
            id=id,
            name=name,
            term_final=term_final,
            description=description,
            term_1=term_1,
            term_2=term_2,
        )

        payment_terms_response.additional_properties = d
        return payment_terms_response

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
