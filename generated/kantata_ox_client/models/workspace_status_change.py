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

T = TypeVar("T", bound="WorkspaceStatusChange")


@_attrs_define
class WorkspaceStatusChange:
    """Change of the status of a project.

    Attributes:
        created_at (datetime.datetime | None | Unset):
        from_color (None | str | Unset):
        from_message (None | str | Unset):
        from_status_key (None | str | Unset):
        to_color (None | str | Unset):
        to_message (None | str | Unset):
        to_status_key (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        user_id (None | str | Unset): Sent when `user` is included.
        workspace_id (None | str | Unset): Sent when `workspace` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None | Unset = UNSET
    from_color: None | str | Unset = UNSET
    from_message: None | str | Unset = UNSET
    from_status_key: None | str | Unset = UNSET
    to_color: None | str | Unset = UNSET
    to_message: None | str | Unset = UNSET
    to_status_key: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user_id: None | str | Unset = UNSET
    workspace_id: None | str | Unset = UNSET
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

        from_color: None | str | Unset
        if isinstance(self.from_color, Unset):
            from_color = UNSET
        else:
            from_color = self.from_color

        from_message: None | str | Unset
        if isinstance(self.from_message, Unset):
            from_message = UNSET
        else:
            from_message = self.from_message

        from_status_key: None | str | Unset
        if isinstance(self.from_status_key, Unset):
            from_status_key = UNSET
        else:
            from_status_key = self.from_status_key

        to_color: None | str | Unset
        if isinstance(self.to_color, Unset):
            to_color = UNSET
        else:
            to_color = self.to_color

        to_message: None | str | Unset
        if isinstance(self.to_message, Unset):
            to_message = UNSET
        else:
            to_message = self.to_message

        to_status_key: None | str | Unset
        if isinstance(self.to_status_key, Unset):
            to_status_key = UNSET
        else:
            to_status_key = self.to_status_key

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        workspace_id: None | str | Unset
        if isinstance(self.workspace_id, Unset):
            workspace_id = UNSET
        else:
            workspace_id = self.workspace_id

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
        if from_color is not UNSET:
            field_dict["from_color"] = from_color
        if from_message is not UNSET:
            field_dict["from_message"] = from_message
        if from_status_key is not UNSET:
            field_dict["from_status_key"] = from_status_key
        if to_color is not UNSET:
            field_dict["to_color"] = to_color
        if to_message is not UNSET:
            field_dict["to_message"] = to_message
        if to_status_key is not UNSET:
            field_dict["to_status_key"] = to_status_key
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
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

        from_color = d.pop("from_color", UNSET)

        from_message = d.pop("from_message", UNSET)

        from_status_key = d.pop("from_status_key", UNSET)

        to_color = d.pop("to_color", UNSET)

        to_message = d.pop("to_message", UNSET)

        to_status_key = d.pop("to_status_key", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        user_id = d.pop("user_id", UNSET)

        workspace_id = d.pop("workspace_id", UNSET)

        id = d.pop("id", UNSET)

        workspace_status_change = cls(
            created_at=created_at,
            from_color=from_color,
            from_message=from_message,
            from_status_key=from_status_key,
            to_color=to_color,
            to_message=to_message,
            to_status_key=to_status_key,
            updated_at=updated_at,
            user_id=user_id,
            workspace_id=workspace_id,
            id=id,
        )

        workspace_status_change.additional_properties = d
        return workspace_status_change

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
