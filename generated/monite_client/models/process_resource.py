from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.process_resource_status import ProcessResourceStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="ProcessResource")


@_attrs_define
class ProcessResource:
    """One run of the script of an approval policy.

    Attributes:
        id (UUID): Id of the process.
        created_at (datetime.datetime): Moment of creation (UTC).
        input_ (Any): What the script was started with.
        metadata (Any): Data kept with the process.
        status (ProcessResourceStatus): State of the process.
        updated_at (datetime.datetime | None | Unset): Moment of the last change (UTC).
        created_by (None | Unset | UUID): User that started the process.
        error (Any | Unset): What the process failed of.
        script_snapshot (Any | Unset): The script as it was when the process started, any JSON value.
        updated_by (None | Unset | UUID): User that changed the process last.
    """

    id: UUID
    created_at: datetime.datetime
    input_: Any
    metadata: Any
    status: ProcessResourceStatus
    updated_at: datetime.datetime | None | Unset = UNSET
    created_by: None | Unset | UUID = UNSET
    error: Any | Unset = UNSET
    script_snapshot: Any | Unset = UNSET
    updated_by: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        input_ = self.input_

        metadata = self.metadata

        status = NULL if self.status is None else write_word(self.status)

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        created_by: None | str | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        elif isinstance(self.created_by, UUID):
            created_by = NULL if self.created_by is None else str(self.created_by)
        else:
            created_by = self.created_by

        error = self.error

        script_snapshot = self.script_snapshot

        updated_by: None | str | Unset
        if isinstance(self.updated_by, Unset):
            updated_by = UNSET
        elif isinstance(self.updated_by, UUID):
            updated_by = NULL if self.updated_by is None else str(self.updated_by)
        else:
            updated_by = self.updated_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "input": input_,
                "metadata": metadata,
                "status": status,
            }
        )
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if error is not UNSET:
            field_dict["error"] = error
        if script_snapshot is not UNSET:
            field_dict["script_snapshot"] = script_snapshot
        if updated_by is not UNSET:
            field_dict["updated_by"] = updated_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        input_ = d.pop("input")

        metadata = d.pop("metadata")

        _status = d.pop("status")
        status = NULL if _status is None else ProcessResourceStatus(_status)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        _created_by = d.pop("created_by", UNSET)
        created_by: None | Unset | UUID
        if _created_by is None or isinstance(_created_by, Unset):
            created_by = _created_by
        else:
            _created_by_type_0 = _created_by
            created_by_type_0 = NULL if _created_by_type_0 is None else UUID(_created_by_type_0)

            created_by = created_by_type_0

        error = d.pop("error", UNSET)

        script_snapshot = d.pop("script_snapshot", UNSET)

        _updated_by = d.pop("updated_by", UNSET)
        updated_by: None | Unset | UUID
        if _updated_by is None or isinstance(_updated_by, Unset):
            updated_by = _updated_by
        else:
            _updated_by_type_0 = _updated_by
            updated_by_type_0 = NULL if _updated_by_type_0 is None else UUID(_updated_by_type_0)

            updated_by = updated_by_type_0

        process_resource = cls(
            id=id,
            created_at=created_at,
            input_=input_,
            metadata=metadata,
            status=status,
            updated_at=updated_at,
            created_by=created_by,
            error=error,
            script_snapshot=script_snapshot,
            updated_by=updated_by,
        )

        process_resource.additional_properties = d
        return process_resource

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
