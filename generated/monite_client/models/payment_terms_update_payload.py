from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

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


T = TypeVar("T", bound="PaymentTermsUpdatePayload")


@_attrs_define
class PaymentTermsUpdatePayload:
    """Changes to payment terms; what is left out stays.

    Attributes:
        description (str | Unset):
        name (str | Unset):
        term_1 (TermDiscountDays | Unset): A discount for paying within some days.
        term_2 (TermDiscountDays | Unset): A discount for paying within some days.
        term_final (TermFinalDays | Unset): The days after which the whole amount is due.
    """

    description: str | Unset = UNSET
    name: str | Unset = UNSET
    term_1: TermDiscountDays | Unset = UNSET
    term_2: TermDiscountDays | Unset = UNSET
    term_final: TermFinalDays | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        name = self.name

        term_1: dict[str, Any] | Unset = UNSET
        if not isinstance(self.term_1, Unset):
            term_1 = NULL if self.term_1 is None else write_object(self.term_1)

        term_2: dict[str, Any] | Unset = UNSET
        if not isinstance(self.term_2, Unset):
            term_2 = NULL if self.term_2 is None else write_object(self.term_2)

        term_final: dict[str, Any] | Unset = UNSET
        if not isinstance(self.term_final, Unset):
            term_final = NULL if self.term_final is None else write_object(self.term_final)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if name is not UNSET:
            field_dict["name"] = name
        if term_1 is not UNSET:
            field_dict["term_1"] = term_1
        if term_2 is not UNSET:
            field_dict["term_2"] = term_2
        if term_final is not UNSET:
            field_dict["term_final"] = term_final

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        description = d.pop("description", UNSET)

        name = d.pop("name", UNSET)

        _term_1 = d.pop("term_1", UNSET)
        term_1: TermDiscountDays | Unset
        if isinstance(_term_1, Unset):
            term_1 = UNSET
        elif _term_1 is None:
            term_1 = NULL
        else:
            term_1 = __models.TermDiscountDays.from_dict(_term_1)

        _term_2 = d.pop("term_2", UNSET)
        term_2: TermDiscountDays | Unset
        if isinstance(_term_2, Unset):
            term_2 = UNSET
        elif _term_2 is None:
            term_2 = NULL
        else:
            term_2 = __models.TermDiscountDays.from_dict(_term_2)

        _term_final = d.pop("term_final", UNSET)
        term_final: TermFinalDays | Unset
        if isinstance(_term_final, Unset):
            term_final = UNSET
        elif _term_final is None:
            term_final = NULL
        else:
            term_final = __models.TermFinalDays.from_dict(_term_final)

        payment_terms_update_payload = cls(
            description=description,
            name=name,
            term_1=term_1,
            term_2=term_2,
            term_final=term_final,
        )

        return payment_terms_update_payload
