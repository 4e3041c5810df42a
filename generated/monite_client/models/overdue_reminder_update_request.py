from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.overdue_reminder_term import OverdueReminderTerm
    from ..models.recipients import Recipients


T = TypeVar("T", bound="OverdueReminderUpdateRequest")


@_attrs_define
class OverdueReminderUpdateRequest:
    """Changes to an overdue reminder; what is left out stays.

    Attributes:
        name (str | Unset):
        recipients (Recipients | Unset): Addresses of a mail.
        terms (list[OverdueReminderTerm] | Unset):
    """

    name: str | Unset = UNSET
    recipients: Recipients | Unset = UNSET
    terms: list[OverdueReminderTerm] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        recipients: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recipients, Unset):
            recipients = NULL if self.recipients is None else write_object(self.recipients)

        terms: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.terms, Unset):
            terms = NULL
            if self.terms is not None:
                terms = []
                for terms_item_data in write_each(self.terms):
                    terms_item = NULL if terms_item_data is None else write_object(terms_item_data)
                    terms.append(terms_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if recipients is not UNSET:
            field_dict["recipients"] = recipients
        if terms is not UNSET:
            field_dict["terms"] = terms

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name", UNSET)

        _recipients = d.pop("recipients", UNSET)
        recipients: Recipients | Unset
        if isinstance(_recipients, Unset):
            recipients = UNSET
        elif _recipients is None:
            recipients = NULL
        else:
            recipients = __models.Recipients.from_dict(_recipients)

        _terms = d.pop("terms", UNSET)
        terms: list[OverdueReminderTerm] | Unset = UNSET
        if _terms is None:
            terms = NULL
        elif _terms is not UNSET:
            terms = []
            for terms_item_data in read_list(_terms):
                _terms_item = terms_item_data
                terms_item = NULL if _terms_item is None else __models.OverdueReminderTerm.from_dict(_terms_item)

                terms.append(terms_item)

        overdue_reminder_update_request = cls(
            name=name,
            recipients=recipients,
            terms=terms,
        )

        return overdue_reminder_update_request
