from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.iteration_status import IterationStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="RecurrenceIteration")


@_attrs_define
class RecurrenceIteration:
    """One invoice of a recurrence.

    Attributes:
        issue_at (datetime.date):
        status (IterationStatus): State of one iteration of a recurrence.
        issued_invoice_id (None | Unset | UUID):
        iteration (int | None | Unset): The server's default is 1.
    """

    issue_at: datetime.date
    status: IterationStatus
    issued_invoice_id: None | Unset | UUID = UNSET
    iteration: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        issue_at = NULL if self.issue_at is None else write_iso(self.issue_at)

        status = NULL if self.status is None else write_word(self.status)

        issued_invoice_id: None | str | Unset
        if isinstance(self.issued_invoice_id, Unset):
            issued_invoice_id = UNSET
        elif isinstance(self.issued_invoice_id, UUID):
            issued_invoice_id = NULL if self.issued_invoice_id is None else str(self.issued_invoice_id)
        else:
            issued_invoice_id = self.issued_invoice_id

        iteration: int | None | Unset
        if isinstance(self.iteration, Unset):
            iteration = UNSET
        else:
            iteration = self.iteration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "issue_at": issue_at,
                "status": status,
            }
        )
        if issued_invoice_id is not UNSET:
            field_dict["issued_invoice_id"] = issued_invoice_id
        if iteration is not UNSET:
            field_dict["iteration"] = iteration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _issue_at = d.pop("issue_at")
        issue_at = NULL if _issue_at is None else read_date(_issue_at)

        _status = d.pop("status")
        status = NULL if _status is None else IterationStatus(_status)

        _issued_invoice_id = d.pop("issued_invoice_id", UNSET)
        issued_invoice_id: None | Unset | UUID
        if _issued_invoice_id is None or isinstance(_issued_invoice_id, Unset):
            issued_invoice_id = _issued_invoice_id
        else:
            _issued_invoice_id_type_0 = _issued_invoice_id
            issued_invoice_id_type_0 = NULL if _issued_invoice_id_type_0 is None else UUID(_issued_invoice_id_type_0)

            issued_invoice_id = issued_invoice_id_type_0

        iteration = d.pop("iteration", UNSET)

        recurrence_iteration = cls(
            issue_at=issue_at,
            status=status,
            issued_invoice_id=issued_invoice_id,
            iteration=iteration,
        )

        recurrence_iteration.additional_properties = d
        return recurrence_iteration

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
