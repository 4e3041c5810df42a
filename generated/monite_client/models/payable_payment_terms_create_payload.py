from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

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
    from ..models.payable_payment_term_discount import PayablePaymentTermDiscount
    from ..models.payable_payment_term_final import PayablePaymentTermFinal


T = TypeVar("T", bound="PayablePaymentTermsCreatePayload")


@_attrs_define
class PayablePaymentTermsCreatePayload:
    """Payment terms of a payable.

    Attributes:
        name (str):
        term_final (PayablePaymentTermFinal): The days after which a payable is due.
        description (str | Unset):
        term_1 (PayablePaymentTermDiscount | Unset): A discount for paying a payable early.
        term_2 (PayablePaymentTermDiscount | Unset): A discount for paying a payable early.
    """

    name: str
    term_final: PayablePaymentTermFinal
    description: str | Unset = UNSET
    term_1: PayablePaymentTermDiscount | Unset = UNSET
    term_2: PayablePaymentTermDiscount | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        term_final = NULL if self.term_final is None else write_object(self.term_final)

        description = self.description

        term_1: dict[str, Any] | Unset = UNSET
        if not isinstance(self.term_1, Unset):
            term_1 = NULL if self.term_1 is None else write_object(self.term_1)

        term_2: dict[str, Any] | Unset = UNSET
        if not isinstance(self.term_2, Unset):
            term_2 = NULL if self.term_2 is None else write_object(self.term_2)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
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
        name = d.pop("name")

        _term_final = d.pop("term_final")
        term_final = NULL if _term_final is None else __models.PayablePaymentTermFinal.from_dict(_term_final)

        description = d.pop("description", UNSET)

        _term_1 = d.pop("term_1", UNSET)
        term_1: PayablePaymentTermDiscount | Unset
        if isinstance(_term_1, Unset):
            term_1 = UNSET
        elif _term_1 is None:
            term_1 = NULL
        else:
            term_1 = __models.PayablePaymentTermDiscount.from_dict(_term_1)

        _term_2 = d.pop("term_2", UNSET)
        term_2: PayablePaymentTermDiscount | Unset
        if isinstance(_term_2, Unset):
            term_2 = UNSET
        elif _term_2 is None:
            term_2 = NULL
        else:
            term_2 = __models.PayablePaymentTermDiscount.from_dict(_term_2)

        payable_payment_terms_create_payload = cls(
            name=name,
            term_final=term_final,
            description=description,
            term_1=term_1,
            term_2=term_2,
        )

        payable_payment_terms_create_payload.additional_properties = d
        return payable_payment_terms_create_payload

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
