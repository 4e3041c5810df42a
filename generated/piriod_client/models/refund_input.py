from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.refund_reason import RefundReason
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.metadata import Metadata


T = TypeVar("T", bound="RefundInput")


@_attrs_define
class RefundInput:
    """What a caller may set of a Refund.

    Attributes:
        payment (int): Identifier of the payment.
        amount (float): Amount, in the currency of the payment.
        reason (RefundReason): Why money is given back.
        receipt (str): Receipt of the refund, at most 256 characters.
        note (None | str | Unset): Remark, at most 64 characters.
        metadata (Metadata | Unset): Members of the caller's own.
    """

    payment: int
    amount: float
    reason: RefundReason
    receipt: str
    note: None | str | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payment = self.payment

        amount = self.amount

        reason = NULL if self.reason is None else write_word(self.reason)

        receipt = self.receipt

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = NULL if self.metadata is None else write_object(self.metadata)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "payment": payment,
                "amount": amount,
                "reason": reason,
                "receipt": receipt,
            }
        )
        if note is not UNSET:
            field_dict["note"] = note
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        payment = d.pop("payment")

        amount = d.pop("amount")

        _reason = d.pop("reason")
        reason = NULL if _reason is None else RefundReason(_reason)

        receipt = d.pop("receipt")

        note = d.pop("note", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        elif _metadata is None:
            metadata = NULL
        else:
            metadata = __models.Metadata.from_dict(_metadata)

        refund_input = cls(
            payment=payment,
            amount=amount,
            reason=reason,
            receipt=receipt,
            note=note,
            metadata=metadata,
        )

        refund_input.additional_properties = d
        return refund_input

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
