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
    from ..models.timesheet_user import TimesheetUser


T = TypeVar("T", bound="TimesheetOwner")


@_attrs_define
class TimesheetOwner:
    """
    Attributes:
        id (int | None | Unset):
        first_name (None | str | Unset):
        last_name (None | str | Unset):
        mail (None | str | Unset):
        legal_entity_id (int | None | Unset):
        manager (None | TimesheetUser | Unset):
    """

    id: int | None | Unset = UNSET
    first_name: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    mail: None | str | Unset = UNSET
    legal_entity_id: int | None | Unset = UNSET
    manager: None | TimesheetUser | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.timesheet_user import TimesheetUser  # noqa: PLC0415

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        mail: None | str | Unset
        if isinstance(self.mail, Unset):
            mail = UNSET
        else:
            mail = self.mail

        legal_entity_id: int | None | Unset
        if isinstance(self.legal_entity_id, Unset):
            legal_entity_id = UNSET
        else:
            legal_entity_id = self.legal_entity_id

        manager: dict[str, Any] | None | Unset
        if isinstance(self.manager, Unset):
            manager = UNSET
        elif isinstance(self.manager, TimesheetUser):
            manager = NULL if self.manager is None else write_object(self.manager)
        else:
            manager = self.manager

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if first_name is not UNSET:
            field_dict["firstName"] = first_name
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if mail is not UNSET:
            field_dict["mail"] = mail
        if legal_entity_id is not UNSET:
            field_dict["legalEntityId"] = legal_entity_id
        if manager is not UNSET:
            field_dict["manager"] = manager

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        first_name = d.pop("firstName", UNSET)

        last_name = d.pop("lastName", UNSET)

        mail = d.pop("mail", UNSET)

        legal_entity_id = d.pop("legalEntityId", UNSET)

        _manager = d.pop("manager", UNSET)
        manager: None | TimesheetUser | Unset
        if _manager is None or isinstance(_manager, Unset):
            manager = _manager
        else:
            _manager_type_0 = _manager
            manager_type_0 = NULL if _manager_type_0 is None else __models.TimesheetUser.from_dict(_manager_type_0)

            manager = manager_type_0

        timesheet_owner = cls(
            id=id,
            first_name=first_name,
            last_name=last_name,
            mail=mail,
            legal_entity_id=legal_entity_id,
            manager=manager,
        )

        timesheet_owner.additional_properties = d
        return timesheet_owner

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
