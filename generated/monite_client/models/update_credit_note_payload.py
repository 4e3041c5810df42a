from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.update_credit_note import UpdateCreditNote


T = TypeVar("T", bound="UpdateCreditNotePayload")


@_attrs_define
class UpdateCreditNotePayload:
    """Changes to a receivable that is a credit note.

    Attributes:
        credit_note (UpdateCreditNote): Changes to a credit note to a customer.
    """

    credit_note: UpdateCreditNote

    def to_dict(self) -> dict[str, Any]:
        credit_note = NULL if self.credit_note is None else write_object(self.credit_note)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "credit_note": credit_note,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _credit_note = d.pop("credit_note")
        credit_note = NULL if _credit_note is None else __models.UpdateCreditNote.from_dict(_credit_note)

        update_credit_note_payload = cls(
            credit_note=credit_note,
        )

        return update_credit_note_payload
