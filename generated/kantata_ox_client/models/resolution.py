from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="Resolution")


@_attrs_define
class Resolution:
    """Decision on a timesheet or expense report submission.

    Attributes:
        created_at (datetime.datetime | None | Unset):
        description (None | str | Unset): Remark given with the decision.
        target_id (int | None | Unset): Number of the submission decided on.
        target_type (None | str | Unset): Says whether the target is a timesheet or an expense report submission.
        type_ (None | str | Unset): One of approval, rejection, cancellation.
        updated_at (datetime.datetime | None | Unset):
        user_id (int | None | Unset): Number of the user who decided.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None | Unset = UNSET
    description: None | str | Unset = UNSET
    target_id: int | None | Unset = UNSET
    target_type: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user_id: int | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        target_id: int | None | Unset
        if isinstance(self.target_id, Unset):
            target_id = UNSET
        else:
            target_id = self.target_id

        target_type: None | str | Unset
        if isinstance(self.target_type, Unset):
            target_type = UNSET
        else:
            target_type = self.target_type

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        user_id: int | None | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if description is not UNSET:
            field_dict["description"] = description
        if target_id is not UNSET:
            field_dict["target_id"] = target_id
        if target_type is not UNSET:
            field_dict["target_type"] = target_type
        if type_ is not UNSET:
            field_dict["type"] = type_
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        description = d.pop("description", UNSET)

        target_id = d.pop("target_id", UNSET)

        target_type = d.pop("target_type", UNSET)

        type_ = d.pop("type", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        user_id = d.pop("user_id", UNSET)

        id = d.pop("id", UNSET)

        resolution = cls(
            created_at=created_at,
            description=description,
            target_id=target_id,
            target_type=target_type,
            type_=type_,
            updated_at=updated_at,
            user_id=user_id,
            id=id,
        )

        resolution.additional_properties = d
        return resolution

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
