from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.overdue_reminder_term import OverdueReminderTerm
    from ..models.recipients import Recipients


T = TypeVar("T", bound="OverdueReminderResponse")


@_attrs_define
class OverdueReminderResponse:
    """Mails to send when an invoice is overdue.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        recipients (None | Recipients | Unset):
        terms (list[OverdueReminderTerm] | None | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: str
    recipients: None | Recipients | Unset = UNSET
    terms: list[OverdueReminderTerm] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.recipients import Recipients  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        name = self.name

        recipients: dict[str, Any] | None | Unset
        if isinstance(self.recipients, Unset):
            recipients = UNSET
        elif isinstance(self.recipients, Recipients):
            recipients = NULL if self.recipients is None else write_object(self.recipients)
        else:
            recipients = self.recipients

        terms: list[dict[str, Any]] | None | Unset
        if isinstance(self.terms, Unset):
            terms = UNSET
        elif isinstance(self.terms, list):
            terms = NULL
            if self.terms is not None:
                terms = []
                for terms_type_0_item_data in write_each(self.terms):
                    terms_type_0_item = NULL if terms_type_0_item_data is None else write_object(terms_type_0_item_data)
                    terms.append(terms_type_0_item)

        else:
            terms = self.terms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "name": name,
            }
        )
        if recipients is not UNSET:
            field_dict["recipients"] = recipients
        if terms is not UNSET:
            field_dict["terms"] = terms

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        name = d.pop("name")

        _recipients = d.pop("recipients", UNSET)
        recipients: None | Recipients | Unset
        if _recipients is None or isinstance(_recipients, Unset):
            recipients = _recipients
        else:
            _recipients_type_0 = _recipients
            recipients_type_0 = (
                NULL if _recipients_type_0 is None else __models.Recipients.from_dict(_recipients_type_0)
            )

            recipients = recipients_type_0

        _terms = d.pop("terms", UNSET)
        terms: list[OverdueReminderTerm] | None | Unset
        if _terms is None or isinstance(_terms, Unset):
            terms = _terms
        else:
            _terms_type_0 = _terms
            terms_type_0: list[OverdueReminderTerm] = NULL
            if _terms_type_0 is not None:
                terms_type_0 = []
                for terms_type_0_item_data in read_list(_terms_type_0):
                    _terms_type_0_item = terms_type_0_item_data
                    terms_type_0_item = (
                        NULL
                        if _terms_type_0_item is None
                        else __models.OverdueReminderTerm.from_dict(_terms_type_0_item)
                    )

                    terms_type_0.append(terms_type_0_item)

            terms = terms_type_0

        overdue_reminder_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            recipients=recipients,
            terms=terms,
        )

        overdue_reminder_response.additional_properties = d
        return overdue_reminder_response

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
