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
    from ..models.inline_term_discount import InlineTermDiscount
    from ..models.inline_term_final import InlineTermFinal


T = TypeVar("T", bound="InlinePaymentTermsRequestPayload")


@_attrs_define
class InlinePaymentTermsRequestPayload:
    """Payment terms that are not stored.

    Attributes:
        term_final (InlineTermFinal): The day by which the whole amount is due.
        term_1 (InlineTermDiscount | Unset): A discount for paying by a day.
        term_2 (InlineTermDiscount | Unset): A discount for paying by a day.
    """

    term_final: InlineTermFinal
    term_1: InlineTermDiscount | Unset = UNSET
    term_2: InlineTermDiscount | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        term_final = NULL if self.term_final is None else write_object(self.term_final)

        term_1: dict[str, Any] | Unset = UNSET
        if not isinstance(self.term_1, Unset):
            term_1 = NULL if self.term_1 is None else write_object(self.term_1)

        term_2: dict[str, Any] | Unset = UNSET
        if not isinstance(self.term_2, Unset):
            term_2 = NULL if self.term_2 is None else write_object(self.term_2)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "term_final": term_final,
            }
        )
        if term_1 is not UNSET:
            field_dict["term_1"] = term_1
        if term_2 is not UNSET:
            field_dict["term_2"] = term_2

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _term_final = d.pop("term_final")
        term_final = NULL if _term_final is None else __models.InlineTermFinal.from_dict(_term_final)

        _term_1 = d.pop("term_1", UNSET)
        term_1: InlineTermDiscount | Unset
        if isinstance(_term_1, Unset):
            term_1 = UNSET
        elif _term_1 is None:
            term_1 = NULL
        else:
            term_1 = __models.InlineTermDiscount.from_dict(_term_1)

        _term_2 = d.pop("term_2", UNSET)
        term_2: InlineTermDiscount | Unset
        if isinstance(_term_2, Unset):
            term_2 = UNSET
        elif _term_2 is None:
            term_2 = NULL
        else:
            term_2 = __models.InlineTermDiscount.from_dict(_term_2)

        inline_payment_terms_request_payload = cls(
            term_final=term_final,
            term_1=term_1,
            term_2=term_2,
        )

        return inline_payment_terms_request_payload
